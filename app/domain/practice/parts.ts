import type { PracticeContent } from "./content";

/** The parts of a write-up, one page each, in the order they are asked. Labels: `writing.part.<code>`. */
export const partNames = [
  "basics",
  "context",
  "measure",
  "blocks",
  "means",
  "results",
  "lessons",
  "transfer",
  "links",
  "files",
] as const;
export type PartName = (typeof partNames)[number];

/** What each part asks for; together all of `PracticeContent`. */
export const partFields = {
  basics: ["title", "summary", "contact", "licence"],
  context: [
    "area",
    "region",
    "legalTradition",
    "governmentLevel",
    "sector",
    "startedOn",
    "endedOn",
  ],
  measure: ["problem", "objective", "measure", "instrument"],
  blocks: ["blocks"],
  means: [
    "actors",
    "legalBasis",
    "dataCategories",
    "mechanism",
    "cost",
    "staffing",
    "duration",
  ],
  results: ["indicators", "assessment", "sideEffects"],
  lessons: ["failures", "lessons"],
  transfer: ["preconditions", "ldcChanges", "notSuitable"],
  links: ["topics", "proposals", "sdgTargets", "related", "act", "sources"],
  files: ["attachments"],
} as const satisfies Record<PartName, readonly (keyof PracticeContent)[]>;

/** The part that a field belongs to: `blocks.2.name` to `blocks`. */
export function partOf(field: string): PartName {
  const [first = ""] = field.split(".");
  const found = partNames.find((part) =>
    (partFields[part] as readonly string[]).includes(first),
  );
  return found ?? "basics";
}

const isEmpty = (value: unknown) =>
  value === "" ||
  value === null ||
  (Array.isArray(value) && value.length === 0);

/** Whether anything of a part was answered; the licence alone, given from the start, is nothing. */
export const isBegun = (content: PracticeContent, part: PartName): boolean =>
  partFields[part].some(
    (field) => field !== "licence" && !isEmpty(content[field]),
  );
