import { unprocessable } from "../kernel/errors";
import type { SheetName } from "./sheet";
import { readWholeXml } from "./xml.server";
import type { Parts } from "./zip.server";

/** What a workbook says before its sheets are read. */
export interface Workbook {
  readonly sheets: readonly (SheetName & { readonly part: string })[];
  /** Days count from 1904 instead of 1900. */
  readonly from1904: boolean;
  /** By number of a cell's style: whether it shows a date. */
  readonly dateStyles: ReadonlySet<number>;
}

const most = (parts: Parts, name: string, megabytes: number) => {
  if ((parts.sizes.get(name) ?? 0) > megabytes * 1024 * 1024)
    throw unprocessable("import.error.zip-bomb", "file");
};

const truthy = (text: string | undefined) => text === "1" || text === "true";

/** Formats 14 to 22 and 45 to 47 are dates (ECMA-376 part 1, 18.8.30); so are some of the East Asian ones. */
const isDateFormat = (id: number, own: ReadonlyMap<number, string>) => {
  const code = own.get(id);
  if (code === undefined)
    return (
      (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
    );
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[dy年日]/i.test(bare) && !/^general$/i.test(bare);
};

async function readDateStyles(parts: Parts): Promise<Set<number>> {
  most(parts, "xl/styles.xml", 16);
  const own = new Map<number, string>();
  const styles = new Set<number>();
  let inCells = false;
  let style = 0;
  await readWholeXml(await parts.open("xl/styles.xml"), {
    open(name, attributes) {
      if (name === "numFmt")
        own.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) {
        if (isDateFormat(Number(attributes["numFmtId"] ?? 0), own))
          styles.add(style);
        style += 1;
      }
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}

/** Part names by the ids that the workbook refers to them with. */
async function readRelations(parts: Parts): Promise<Map<string, string>> {
  const name = "xl/_rels/workbook.xml.rels";
  most(parts, name, 4);
  const targets = new Map<string, string>();
  await readWholeXml(await parts.open(name), {
    open(tag, { Id, Target }) {
      if (tag !== "Relationship" || Id === undefined || Target === undefined)
        return;
      targets.set(
        Id,
        Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`,
      );
    },
  });
  return targets;
}

/**
 * Sheets, calendar and date styles of a workbook.
 * @throws DomainError 422 for what is no workbook
 */
export async function readWorkbook(parts: Parts): Promise<Workbook> {
  if (!parts.names.includes("xl/workbook.xml"))
    throw unprocessable("import.error.no-workbook", "file");
  most(parts, "xl/workbook.xml", 16);
  const targets = await readRelations(parts);
  const sheets: { name: string; hidden: boolean; part: string }[] = [];
  let from1904 = false;
  await readWholeXml(await parts.open("xl/workbook.xml"), {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = truthy(attributes["date1904"]);
      if (name !== "sheet") return;
      const id =
        attributes["r:id"] ??
        Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1];
      const part = targets.get(id ?? "");
      if (part === undefined || !parts.names.includes(part)) return;
      sheets.push({
        name: attributes["name"] ?? "",
        hidden: (attributes["state"] ?? "visible") !== "visible",
        part,
      });
    },
  });
  if (sheets.length === 0)
    throw unprocessable("import.error.no-workbook", "file");
  return { sheets, from1904, dateStyles: await readDateStyles(parts) };
}

/** The texts that cells share, in their order; phonetic readings left out. */
export async function readSharedTexts(parts: Parts): Promise<string[]> {
  const name = "xl/sharedStrings.xml";
  most(parts, name, 96);
  const texts: string[] = [];
  let text = "";
  let wanted = false;
  let phonetic = false;
  await readWholeXml(await parts.open(name), {
    open(tag) {
      if (tag === "si") text = "";
      if (tag === "rPh") phonetic = true;
      wanted = tag === "t" && !phonetic;
    },
    text(piece) {
      if (wanted) text += piece;
    },
    close(tag) {
      if (tag === "si") texts.push(text);
      if (tag === "rPh") phonetic = false;
      wanted = false;
    },
  });
  return texts;
}
