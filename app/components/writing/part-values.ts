import type { PracticeContent } from "../../domain/practice/content";
import { practiceNumber } from "../../domain/practice/number";
import { partFields, type PartName } from "../../domain/practice/parts";

export type Values = Readonly<Record<string, string | readonly string[]>>;

const indicatorFields = [
  ...(["id", "name", "baseline", "target", "actual"] as const),
  ...(["measuredOn", "source"] as const),
];

/** What is saved of a part, by the names its form has. */
export function partValues(
  content: PracticeContent,
  part: PartName,
  lang: string,
): Values {
  const values: Record<string, string | readonly string[]> = {};
  if (part === "basics") values["lang"] = lang;
  for (const field of partFields[part]) {
    const value = content[field];
    if (typeof value === "string") values[field] = value;
  }
  if (part === "means") values["dataCategories"] = content.dataCategories;
  if (part === "links") {
    values["topics"] = content.topics;
    values["proposals"] = content.proposals.map(String);
    values["sdgTargets"] = content.sdgTargets;
    values["related"] = content.related.map(practiceNumber).join(", ");
  }
  if (part === "results") {
    content.indicators.forEach((indicator, row) => {
      for (const field of indicatorFields) {
        values[`indicators.${String(row)}.${field}`] = indicator[field] ?? "";
      }
    });
  }
  return values;
}

/**
 * The values of a form's fields: what was typed when it comes back, else what
 * is saved. A box unticked in a form that comes back stays unticked.
 */
export function valueReader(values: Values) {
  return {
    one: (name: string): string | undefined => {
      const value = values[name];
      return typeof value === "string" ? value : value?.[0];
    },
    all: (name: string): readonly string[] => {
      const value = values[name];
      if (value === undefined || value === "") return [];
      return typeof value === "string" ? [value] : value;
    },
  };
}
