import type { Token } from "markdown-it";
import { parseMarkdown } from "./markdown";

/** A piece of a line. A plain string is text, whatever it looks like. */
export type Inline =
  | string
  | {
      readonly t: "em" | "strong" | "del";
      readonly c: readonly Inline[];
    }
  | { readonly t: "code"; readonly v: string }
  | { readonly t: "link"; readonly href: string; readonly c: readonly Inline[] }
  | { readonly t: "in"; readonly lang: string; readonly c: readonly Inline[] }
  | { readonly t: "br" };

/** A text without its markup, for what is not a page: paper. */
export type TextBlock =
  | { readonly t: "p"; readonly c: readonly Inline[] }
  /** The highest level used is 0. */
  | { readonly t: "h"; readonly level: number; readonly c: readonly Inline[] }
  | {
      readonly t: "list";
      /** The first number; null for a list without. */
      readonly start: number | null;
      readonly items: readonly (readonly TextBlock[])[];
    }
  | { readonly t: "quote"; readonly c: readonly TextBlock[] }
  | { readonly t: "pre"; readonly v: string }
  | { readonly t: "rule" }
  | {
      readonly t: "table";
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/**
 * Lists and quotes deeper than this go on at the same depth: no reader can tell
 * them apart on paper, and setting each in type takes twice as long as the last.
 */
const DEEPEST = 6;

/** Tokens that open something, with those inside and the place after its end. */
function insideOf(tokens: readonly Token[], open: number): [Token[], number] {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth === 0) return [tokens.slice(open + 1, at), at + 1];
  }
  return [tokens.slice(open + 1), tokens.length];
}

function inlines(tokens: readonly Token[]): Inline[] {
  const found: Inline[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    if (token.nesting !== 1) {
      at += 1;
      if (token.type === "hardbreak") found.push({ t: "br" });
      else if (token.type === "softbreak") found.push(" ");
      else if (token.type === "code_inline")
        found.push({ t: "code", v: token.content });
      else if (token.content !== "") found.push(token.content);
      continue;
    }
    const [inside, next] = insideOf(tokens, at);
    const c = inlines(inside);
    at = next;
    if (token.type === "link_open")
      found.push({ t: "link", href: String(token.attrGet("href") ?? ""), c });
    else if (token.type === "em_open") found.push({ t: "em", c });
    else if (token.type === "strong_open") found.push({ t: "strong", c });
    else if (token.type === "s_open") found.push({ t: "del", c });
    else found.push(...c);
  }
  return found;
}

const inlineOf = (tokens: readonly Token[]): Inline[] =>
  tokens.flatMap(({ type, children }) =>
    type === "inline" ? inlines(children ?? []) : [],
  );

function cellsOf(tokens: readonly Token[]): Inline[][] {
  const cells: Inline[][] = [];
  for (let at = 0; at < tokens.length;) {
    const [inside, next] = insideOf(tokens, at);
    cells.push(inlineOf(inside));
    at = next;
  }
  return cells;
}

function tableOf(tokens: readonly Token[]): TextBlock {
  const rows: Inline[][][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.type !== "tr_open") continue;
    const [inside] = insideOf(tokens, at);
    rows.push(cellsOf(inside));
  }
  const [head = [], ...rest] = rows;
  return { t: "table", head, rows: rest };
}

function listOf(tokens: readonly Token[], depth: number): TextBlock[][] {
  const items: TextBlock[][] = [];
  for (let at = 0; at < tokens.length;) {
    const [inside, next] = insideOf(tokens, at);
    items.push(blocks(inside, depth));
    at = next;
  }
  return items;
}

function opened(
  token: Token,
  inside: readonly Token[],
  depth: number,
): TextBlock[] {
  const isList = /^(?:bullet|ordered)_list_open$/.test(token.type);
  if (depth >= DEEPEST && isList) return listOf(inside, depth).flat();
  if (depth >= DEEPEST && token.type === "blockquote_open")
    return blocks(inside, depth);
  switch (token.type) {
    case "paragraph_open":
      return [{ t: "p", c: inlineOf(inside) }];
    case "heading_open":
      return [
        { t: "h", level: Number(token.tag.slice(1)) - 1, c: inlineOf(inside) },
      ];
    case "bullet_list_open":
      return [{ t: "list", start: null, items: listOf(inside, depth + 1) }];
    case "ordered_list_open":
      return [
        {
          t: "list",
          start: Number(token.attrGet("start") ?? 1),
          items: listOf(inside, depth + 1),
        },
      ];
    case "blockquote_open":
      return [{ t: "quote", c: blocks(inside, depth + 1) }];
    case "table_open":
      return [tableOf(inside)];
    default:
      return blocks(inside, depth);
  }
}

function blocks(tokens: readonly Token[], depth = 0): TextBlock[] {
  const found: TextBlock[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    if (token.nesting === 1) {
      const [inside, next] = insideOf(tokens, at);
      found.push(...opened(token, inside, depth));
      at = next;
      continue;
    }
    at += 1;
    if (token.type === "hr") found.push({ t: "rule" });
    else if (token.type === "fence" || token.type === "code_block")
      found.push({ t: "pre", v: token.content.replace(/\n$/, "") });
    else if (token.type === "inline")
      found.push({ t: "p", c: inlines(token.children ?? []) });
  }
  return found;
}

/** What people wrote in Markdown, as the pages show it, but as data. */
export const markdownBlocks = (text: string): TextBlock[] =>
  blocks(parseMarkdown(text, 1));
