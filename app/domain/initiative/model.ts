import type { Day } from "../kernel/clock";

/** The initiative addresses eleven proposals to governments; the numbers never change. */
export const proposalNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
export type ProposalNumber = (typeof proposalNumbers)[number];

export const isProposalNumber = (value: unknown): value is ProposalNumber =>
  proposalNumbers.some((number) => number === value);

/**
 * How far a text binds: `authentic` prevails over all others, `official` comes
 * from the authors of the initiative, `working` is this portal's own translation.
 */
export const textStatuses = ["authentic", "official", "working"] as const;
export type TextStatus = (typeof textStatuses)[number];

/** Where a text comes from; labels are messages `initiative.provenance.<code>`. */
export const textProvenances = [
  "released-chinese",
  "released-english",
  "portal-translation",
] as const;
export type TextProvenance = (typeof textProvenances)[number];

/** The paragraphs in reading order. The same anchors in every language, for good. */
export const partAnchors = [
  ...(["p1", "p2", "p3", "lead"] as const),
  ...(["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9"] as const),
  ...(["m10", "m11", "c1"] as const),
] as const;
export type PartAnchor = (typeof partAnchors)[number];
export type PartKind = "preamble" | "lead" | "proposal" | "closing";

/** One issue of a text: a better one gets a new version and date. */
export interface Edition {
  readonly status: TextStatus;
  readonly version: string;
  /** The day of release or, for a working translation, of its last revision. */
  readonly date: Day;
  readonly provenance: TextProvenance;
}

export interface TextPart {
  readonly anchor: PartAnchor;
  readonly kind: PartKind;
  /** Only proposals have a number. */
  readonly proposal: ProposalNumber | undefined;
  readonly text: string;
  readonly edition: Edition;
}

export const anchorOf = (proposal: ProposalNumber) => `m${proposal}` as const;

/** What a paragraph is, by its anchor. */
export function kindOf(anchor: PartAnchor): PartKind {
  if (anchor === "lead") return "lead";
  if (anchor === "c1") return "closing";
  return anchor.startsWith("p") ? "preamble" : "proposal";
}

/** The proposal a paragraph holds, if it holds one. */
export function proposalOf(anchor: PartAnchor): ProposalNumber | undefined {
  return proposalNumbers.find((number) => anchorOf(number) === anchor);
}
