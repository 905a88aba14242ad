import type { RequestContent } from "./content";

/** The pages of a request, in the order they are asked. Labels: `request.part.<code>`. */
export const partNames = ["need", "way", "readers", "files"] as const;
export type PartName = (typeof partNames)[number];

/** The pages that are forms of fields. */
export const plainParts = ["need", "way", "readers"] as const;
export type PlainPart = (typeof plainParts)[number];

/** What each page asks of the text. */
export const partFields = {
  need: [
    "title",
    "problem",
    "objective",
    "needs",
    "outputs",
    "indicators",
    "beneficiaries",
  ],
  way: [
    "currentEfforts",
    "otherDonors",
    "languages",
    "interpretation",
    "legalTradition",
    "start",
    "months",
    "hostCommitments",
    "budget",
    "partners",
  ],
  readers: ["contact"],
  files: [],
} as const satisfies Record<PartName, readonly (keyof RequestContent)[]>;

/** The page a field is on: `needs.2.topic` to `need`. */
export function partOf(field: string): PartName {
  const [first = ""] = field.split(".");
  const found = partNames.find((part) =>
    (partFields[part] as readonly string[]).includes(first),
  );
  return found ?? "readers";
}
