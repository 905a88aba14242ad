import {
  blockTexts,
  indicatorTexts,
  textFields,
  type Attachment,
  type PracticeContent,
} from "./content";
import { compareTexts, type DiffPart } from "./compare-texts";

/** What is chosen or listed and not written: compared as a whole. */
export const factFields = [
  "area",
  "region",
  "legalTradition",
  "governmentLevel",
  "sector",
  "startedOn",
  "endedOn",
  "instrument",
  "dataCategories",
  "mechanism",
  "cost",
  "staffing",
  "duration",
  "topics",
  "proposals",
  "sdgTargets",
  "related",
  "act",
  "contact",
  "licence",
  "sources",
  "attachments",
] as const satisfies readonly (keyof PracticeContent)[];
export type FactField = (typeof factFields)[number];

/** Lists whose rows are known by an id: the same rows may stand in another order. */
export type OrderPath = `order.${"blocks" | "indicators" | "attachments"}`;

/** A text that changed, word by word. */
export interface TextChange {
  readonly kind: "text";
  readonly path: string;
  readonly parts: readonly DiffPart[];
}

/** A fact that changed; the values are codes, numbers or names. */
export interface FactChange {
  readonly kind: "fact";
  readonly path:
    | FactField
    | `indicators.${string}.measuredOn`
    | `blocks.${string}.templateId`
    | OrderPath;
  readonly before: readonly string[];
  readonly after: readonly string[];
}
export type EditionChange = TextChange | FactChange;

/** An edition's text and the language it is in. */
export interface ComparedEdition {
  readonly content: PracticeContent;
  readonly lang: string;
  /** By id; a file is the same one while its bytes are. */
  readonly files?: Readonly<Record<string, ComparedFile>> | undefined;
}

export interface ComparedFile {
  readonly name: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A file by its title, its name and the beginning of its hash. */
function fileValue(
  files: ComparedEdition["files"],
  { fileId, title }: Attachment,
): string {
  const file = files?.[fileId];
  if (!file) return title || fileId;
  const known = `${file.name}, SHA-256 ${file.sha256.slice(0, 16)}…`;
  return title === "" || title === file.name ? known : `${title} (${known})`;
}

/** The values of a fact as a list; "not stated" is empty. */
export function factValues(
  content: PracticeContent,
  field: FactField,
  files?: ComparedEdition["files"],
): string[] {
  const value = content[field];
  if (value === null || value === "") return [];
  if (field === "attachments") {
    return content.attachments.map((one) => fileValue(files, one));
  }
  return typeof value === "string" ? [value] : value.map(String);
}

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((value, at) => value === other[at]);

/** Ids of both lists in the order of the newer one, then what went. */
const idsOf = (
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
) => [...new Set([...after, ...before].map(({ id }) => id))];

interface Row {
  readonly id: string;
  readonly name: string;
}

/** Whether rows that both lists have stand in another order. */
function isReordered(before: readonly Row[], after: readonly Row[]): boolean {
  const common = (list: readonly Row[], other: readonly Row[]) =>
    list.map(({ id }) => id).filter((id) => other.some((one) => one.id === id));
  return !same(common(before, after), common(after, before));
}

const namesOf = (rows: readonly Row[]) => rows.map(({ name }) => name);

/**
 * What changed from one edition to another, in reading order: texts word by
 * word, facts as they were and are. Building blocks and indicators are told
 * apart by their ids, so a new order is told as one and not as another text; files
 * by their bytes, so that one exchanged under the same title is seen.
 */
export function compareEditions(
  before: ComparedEdition,
  after: ComparedEdition,
): EditionChange[] {
  const changes: EditionChange[] = [];
  const compare = (path: string, was: string, is: string) => {
    if (was === is) return;
    const parts = compareTexts(was, is, after.lang);
    changes.push({ kind: "text", path, parts });
  };
  const compareFact = (
    path: FactChange["path"],
    was: readonly string[],
    is: readonly string[],
  ) => {
    if (!same(was, is)) {
      changes.push({ kind: "fact", path, before: was, after: is });
    }
  };

  const old = before.content;
  const now = after.content;
  const compareOrder = (
    path: "order.blocks" | "order.indicators",
    was: readonly Row[],
    is: readonly Row[],
  ) => {
    if (isReordered(was, is)) compareFact(path, namesOf(was), namesOf(is));
  };
  const templateOf = (
    { files }: ComparedEdition,
    fileId: string | null | undefined,
  ) => (fileId ? [fileValue(files, { fileId, title: "" })] : []);
  const compareBlocks = () => {
    for (const id of idsOf(old.blocks, now.blocks)) {
      const was = old.blocks.find((block) => block.id === id);
      const is = now.blocks.find((block) => block.id === id);
      for (const key of blockTexts) {
        compare(`blocks.${id}.${key}`, was?.[key] ?? "", is?.[key] ?? "");
      }
      compareFact(
        `blocks.${id}.templateId`,
        templateOf(before, was?.templateId),
        templateOf(after, is?.templateId),
      );
    }
    compareOrder("order.blocks", old.blocks, now.blocks);
  };
  const compareIndicators = () => {
    for (const id of idsOf(old.indicators, now.indicators)) {
      const was = old.indicators.find((one) => one.id === id);
      const is = now.indicators.find((one) => one.id === id);
      for (const key of indicatorTexts) {
        compare(`indicators.${id}.${key}`, was?.[key] ?? "", is?.[key] ?? "");
      }
      compareFact(
        `indicators.${id}.measuredOn`,
        was?.measuredOn ? [was.measuredOn] : [],
        is?.measuredOn ? [is.measuredOn] : [],
      );
    }
    compareOrder("order.indicators", old.indicators, now.indicators);
  };

  for (const field of textFields) {
    compare(field, old[field], now[field]);
    if (field === "measure") compareBlocks();
    if (field === "legalBasis") compareIndicators();
  }
  for (const field of factFields) {
    const was = factValues(old, field, before.files);
    const is = factValues(now, field, after.files);
    const isMoved =
      field === "attachments" && same([...was].sort(), [...is].sort());
    compareFact(isMoved ? "order.attachments" : field, was, is);
  }
  return changes;
}
