import { markdownBlocks, type Inline, type TextBlock } from "./markdown-blocks";

const words = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (typeof part === "string") return part;
      if (part.t === "br") return "\n";
      return part.t === "code" ? part.v : words(part.c);
    })
    .join("");

const items = (blocks: readonly TextBlock[]): string =>
  blocks.map(plain).join("\n");

function plain(block: TextBlock): string {
  switch (block.t) {
    case "p":
    case "h":
      return words(block.c);
    case "pre":
      return block.v;
    case "rule":
      return "";
    case "quote":
      return items(block.c);
    case "list":
      return block.items
        .map((item, at) => {
          const { start } = block;
          const mark = start === null ? "–" : `${String(start + at)}.`;
          return `${mark} ${items(item)}`;
        })
        .join("\n");
    case "table":
      return [block.head, ...block.rows]
        .map((cells) => cells.map(words).join(" | "))
        .join("\n");
  }
}

/**
 * What people wrote in Markdown as plain text: no marks, a line for each
 * paragraph, item and row. For cells and glances, where no headings fit.
 */
export const markdownText = (text: string): string =>
  markdownBlocks(text)
    .map(plain)
    .filter((part) => part !== "")
    .join("\n");
