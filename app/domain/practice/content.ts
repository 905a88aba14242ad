import type { Day } from "../kernel/clock";
import type { Proposal, SdgTarget, TopicCode } from "../reference/model";
import type {
  CostBand,
  DataCategory,
  DurationBand,
  GovernmentLevel,
  InstrumentType,
  LegalTradition,
  PracticeLicence,
  StaffingBand,
  TransferMechanism,
} from "./model";

/** One part of a measure that somebody else could take over alone. */
export interface BuildingBlock {
  /** Stable within the practice; translations hang on it. */
  readonly id: string;
  readonly name: string;
  /** Markdown. */
  readonly steps: string;
  readonly preconditions: string;
  /** A file to reuse, one of the practice's attachments. */
  readonly templateId: string | null;
}

/** One measured result. Figures are text: units and ranges belong to them. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly baseline: string;
  readonly target: string;
  readonly actual: string;
  readonly measuredOn: Day | null;
  readonly source: string;
}

/** An attachment named in the text; its bytes are a row of `files`. */
export interface Attachment {
  readonly fileId: string;
  readonly title: string;
}

/**
 * The whole text of a practice in its original language; empty texts and lists
 * mean "not stated". Source of the fields: domain.md, pillar 2.
 */
export interface PracticeContent {
  readonly title: string;
  readonly summary: string;
  /** Mailbox for questions. */
  readonly contact: string;
  readonly licence: PracticeLicence;
  // Context
  /** ISO 3166-1 alpha-3, or null where `region` says where. */
  readonly area: string | null;
  /** M49 code of a region, for what spans many countries. */
  readonly region: string | null;
  readonly legalTradition: LegalTradition | null;
  readonly governmentLevel: GovernmentLevel | null;
  /** ISIC section. */
  readonly sector: string | null;
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
  // Content; Markdown where more than a line
  readonly problem: string;
  readonly objective: string;
  readonly measure: string;
  readonly instrument: InstrumentType | null;
  readonly blocks: readonly BuildingBlock[];
  readonly actors: string;
  readonly legalBasis: string;
  readonly dataCategories: readonly DataCategory[];
  readonly mechanism: TransferMechanism | null;
  readonly cost: CostBand | null;
  readonly staffing: StaffingBand | null;
  readonly duration: DurationBand | null;
  // Results
  readonly indicators: readonly Indicator[];
  /** Who assessed the results, when not the owner: what E3 rests on. */
  readonly assessment: string;
  readonly sideEffects: string;
  readonly failures: string;
  readonly lessons: string;
  // Transfer
  readonly preconditions: string;
  readonly ldcChanges: string;
  readonly notSuitable: string;
  // Links
  readonly topics: readonly TopicCode[];
  readonly proposals: readonly Proposal[];
  readonly sdgTargets: readonly SdgTarget[];
  /** Numbers of other practices. */
  readonly related: readonly number[];
  /** Register number of the act it carries out. */
  readonly act: string | null;
  /** Where the facts can be read: web addresses and publications, one a line. */
  readonly sources: string;
  readonly attachments: readonly Attachment[];
}

export const emptyContent: PracticeContent = {
  ...{ title: "", summary: "", contact: "", licence: "CC-BY-4.0" },
  ...{ area: null, region: null, legalTradition: null, governmentLevel: null },
  ...{ sector: null, startedOn: null, endedOn: null },
  ...{ problem: "", objective: "", measure: "", instrument: null, blocks: [] },
  ...{ actors: "", legalBasis: "", dataCategories: [], mechanism: null },
  ...{ cost: null, staffing: null, duration: null },
  ...{ indicators: [], assessment: "", sideEffects: "", failures: "" },
  ...{ lessons: "", preconditions: "", ldcChanges: "", notSuitable: "" },
  ...{ topics: [], proposals: [], sdgTargets: [], related: [], act: null },
  ...{ sources: "", attachments: [] },
};

/** Texts of the practice as a whole, in the order in which they are read. */
export const textFields = [
  "title",
  "summary",
  "problem",
  "objective",
  "measure",
  "actors",
  "legalBasis",
  "assessment",
  "sideEffects",
  "failures",
  "lessons",
  "preconditions",
  "ldcChanges",
  "notSuitable",
] as const satisfies readonly (keyof PracticeContent)[];
export type TextField = (typeof textFields)[number];

export const blockTexts = ["name", "steps", "preconditions"] as const;
export const indicatorTexts = [
  "name",
  "baseline",
  "target",
  "actual",
  "source",
] as const;

/**
 * One text that can be translated: `title`, `blocks.<id>.steps`,
 * `indicators.<id>.name`, `attachments.<fileId>.title`.
 */
export interface TextAt {
  readonly path: string;
  readonly text: string;
}

/** Every text of a practice that is not empty, by its path, in reading order. */
export function textsOf(content: PracticeContent): TextAt[] {
  const own = textFields.map((path) => ({ path, text: content[path] }));
  const blocks = content.blocks.flatMap((block) =>
    blockTexts.map((key) => ({
      path: `blocks.${block.id}.${key}`,
      text: block[key],
    })),
  );
  const indicators = content.indicators.flatMap((indicator) =>
    indicatorTexts.map((key) => ({
      path: `indicators.${indicator.id}.${key}`,
      text: indicator[key],
    })),
  );
  const attached = content.attachments.map(({ fileId, title }) => ({
    path: `attachments.${fileId}.title`,
    text: title,
  }));
  const at = own.findIndex(({ path }) => path === "measure") + 1;
  const results = own.findIndex(({ path }) => path === "assessment");
  return [
    ...own.slice(0, at),
    ...blocks,
    ...own.slice(at, results),
    ...indicators,
    ...own.slice(results),
    ...attached,
  ].filter(({ text }) => text !== "");
}
