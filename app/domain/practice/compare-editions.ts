import {
  blockTexts,
  indicatorTexts,
  textFields,
  type Indicator,
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

/** A text that changed, word by word. */
export interface TextChange {
  readonly kind: "text";
  readonly path: string;
  readonly parts: readonly DiffPart[];
}

/** A fact that changed; the values are codes, numbers or names. */
export interface FactChange {
  readonly kind: "fact";
  readonly path: FactField | `indicators.${string}`;
  readonly before: readonly string[];
  readonly after: readonly string[];
}
export type EditionChange = TextChange | FactChange;

/** An edition's text and the language it is in. */
export interface ComparedEdition {
  readonly content: PracticeContent;
  readonly lang: string;
}

/** The values of a fact as a list; "not stated" is empty. */
export function factValues(
  content: PracticeContent,
  field: FactField,
): string[] {
  const value = content[field];
  if (value === null || value === "") return [];
  if (field === "attachments") {
    return content.attachments.map(({ title }) => title);
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

/** When and by what an indicator was measured. */
const sourceOf = (one: Indicator | undefined): string[] =>
  one ? [one.measuredOn ?? "", one.source].filter((text) => text !== "") : [];

/**
 * What changed from one edition to another, in reading order: texts word by
 * word, facts as they were and are. Building blocks and indicators are told
 * apart by their ids, so a new order alone is no change of text.
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
  const compareBlocks = () => {
    for (const id of idsOf(old.blocks, now.blocks)) {
      const was = old.blocks.find((block) => block.id === id);
      const is = now.blocks.find((block) => block.id === id);
      for (const key of blockTexts) {
        compare(`blocks.${id}.${key}`, was?.[key] ?? "", is?.[key] ?? "");
      }
    }
  };
  const compareIndicators = () => {
    for (const id of idsOf(old.indicators, now.indicators)) {
      const was = old.indicators.find((one) => one.id === id);
      const is = now.indicators.find((one) => one.id === id);
      for (const key of indicatorTexts) {
        compare(`indicators.${id}.${key}`, was?.[key] ?? "", is?.[key] ?? "");
      }
      compareFact(`indicators.${id}.source`, sourceOf(was), sourceOf(is));
    }
  };

  for (const field of textFields) {
    compare(field, old[field], now[field]);
    if (field === "measure") compareBlocks();
    if (field === "legalBasis") compareIndicators();
  }
  for (const field of factFields) {
    compareFact(field, factValues(old, field), factValues(now, field));
  }
  return changes;
}
