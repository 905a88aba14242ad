import { adoptionProblems, type AdoptionInput } from "../adoption/model";
import type { Day } from "../kernel/clock";
import type { PracticeContent } from "./content";
import type { EvidenceLevel, PracticeLabel } from "./model";
import {
  coreCriteria,
  type EvidenceFinding,
  type ExclusionCriterion,
  exclusionCriteria,
  qualifierCriteria,
  type ReviewForm,
  topScore,
} from "./review-form";

/** Points of how many; never a fraction, so that two computations agree. */
export interface Score {
  readonly points: number;
  readonly of: number;
  /** Rounded down; 0 where nothing was scored. For readers only. */
  readonly percent: number;
}

/** What the judgement asks of an adoption record. */
export interface AdoptionFact extends Omit<
  AdoptionInput,
  "lang" | "startedOn"
> {
  /** Absent only in drafts. */
  readonly startedOn: Day | null;
  /** When the edition that was taken over was published. */
  readonly appeared: Day | null;
  /** When the record was last changed: what it tells had happened by then. */
  readonly toldOn: Day;
  readonly participantId: string;
  /** Who declared it; null where nobody is on record. */
  readonly createdBy: string | null;
  readonly status: string;
}

/** Whoever has a part in a text, and so proves nothing by taking it over. */
export interface Authorship {
  readonly ownerId: string;
  /** Bodies for which the text's writers acted when they wrote. */
  readonly bodyIds: readonly string[];
  readonly writerIds: readonly string[];
}

/** A text that its owner wrote alone. */
export const ownedBy = (ownerId: string): Authorship => ({
  ownerId,
  bodyIds: [],
  writerIds: [],
});

/** Why a level of evidence is reached, or not. Labels: `review.evidence-reason.<code>`. */
export const evidenceReasons = [
  "described",
  "found_by_all",
  "adopted_elsewhere",
  "no_reviews",
  "not_found_by_all",
  "no_measurement",
  "no_assessment",
  "lower_level_missing",
  "no_adoption",
] as const;
export type EvidenceReason = (typeof evidenceReasons)[number];

export interface EvidenceStep {
  readonly level: EvidenceLevel;
  readonly isReached: boolean;
  readonly reason: EvidenceReason;
}

export interface Judgement {
  /** Criteria that some counting review found failed: with any, nothing is published. */
  readonly excluded: readonly ExclusionCriterion[];
  readonly core: Score;
  readonly qualifier: Score;
  readonly evidence: EvidenceLevel;
  readonly label: PracticeLabel;
  /** One line per level, lowest first. */
  readonly reasons: readonly EvidenceStep[];
}

/** Percent of the core from which a label may be given (domain.md, pillar 2). */
export const labelFrom = { promising: 60, good: 75 } as const;

const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, one) => total + one, 0);

/** Points of one form for the core criteria. */
export const coreOf = ({ core }: ReviewForm): number =>
  sum(coreCriteria.map((criterion) => core[criterion]));

/** The most a single form can give. */
export const topCore = coreCriteria.length * topScore;

function score(points: number, of: number): Score {
  const percent = of === 0 ? 0 : Math.floor((points * 100) / of);
  return { points, of, percent };
}

const reaches = ({ points, of }: Score, percent: number) =>
  of > 0 && points * 100 >= percent * of;

/** Each step of the ladder: what reviewers must find, and what the text must hold for it. */
const ladder: readonly {
  readonly level: EvidenceLevel;
  readonly finding: EvidenceFinding;
  readonly lacks: (content: PracticeContent) => EvidenceReason | undefined;
}[] = [
  { level: "E1", finding: "in_force", lacks: () => undefined },
  {
    level: "E2",
    finding: "monitored",
    lacks: ({ indicators }) =>
      indicators.some(
        ({ baseline, actual }) =>
          baseline.trim() !== "" && actual.trim() !== "",
      )
        ? undefined
        : "no_measurement",
  },
  {
    level: "E3",
    finding: "independently_assessed",
    lacks: ({ assessment }) =>
      assessment.trim() === "" ? "no_assessment" : undefined,
  },
];

function climb(
  content: PracticeContent,
  forms: readonly ReviewForm[],
): EvidenceStep[] {
  let isStanding = true;
  return ladder.map(({ level, finding, lacks }) => {
    const obstacle: EvidenceReason | undefined = !isStanding
      ? "lower_level_missing"
      : forms.length === 0
        ? "no_reviews"
        : (lacks(content) ??
          (forms.every(({ evidence }) => evidence[finding])
            ? undefined
            : "not_found_by_all"));
    isStanding = obstacle === undefined;
    return { level, isReached: isStanding, reason: obstacle ?? "found_by_all" };
  });
}

/** Is a body the owner of a text, or one that its writers acted for? */
export const isAuthorBody = (
  participantId: string,
  { ownerId, bodyIds }: Authorship,
): boolean => participantId === ownerId || bodyIds.includes(participantId);

/**
 * Does this record prove that somebody else took the practice over, and what
 * came of it? One that could not be published today proves nothing.
 * @param began since when the practice itself is in use
 */
export function provesReplication(
  { participantId, createdBy, status, startedOn, ...told }: AdoptionFact,
  authors: Authorship,
  began: Day | null,
): boolean {
  if (isAuthorBody(participantId, authors)) return false;
  if (createdBy !== null && authors.writerIds.includes(createdBy)) return false;
  if (status !== "published" || startedOn === null) return false;
  if (told.result === null) return false;
  const { appeared, toldOn: today } = told;
  const frame = { today, began, appeared };
  return adoptionProblems({ ...told, startedOn }, frame).length === 0;
}

/**
 * Evidence and label of a text, from its counting review forms and the adoption
 * records, and from nothing else (domain.md, pillar 2). E1 to E3 build on each
 * other and need every reviewer; an adoption by a body without any part in it, with a result, is
 * E4 at once, since it proves more than any reviewer can read.
 */
export function judge(
  content: PracticeContent,
  forms: readonly ReviewForm[],
  adoptions: readonly AdoptionFact[],
  authors: Authorship,
): Judgement {
  const core = score(sum(forms.map(coreOf)), topCore * forms.length);
  const qualifier = score(
    sum(
      forms.map((form) =>
        sum(qualifierCriteria.map((criterion) => form.qualifier[criterion])),
      ),
    ),
    qualifierCriteria.length * topScore * forms.length,
  );
  const isReplicated = adoptions.some((one) =>
    provesReplication(one, authors, content.startedOn),
  );
  const reasons: EvidenceStep[] = [
    { level: "E0", isReached: true, reason: "described" },
    ...climb(content, forms),
    {
      level: "E4",
      isReached: isReplicated,
      reason: isReplicated ? "adopted_elsewhere" : "no_adoption",
    },
  ];
  const evidence =
    reasons.filter(({ isReached }) => isReached).at(-1)?.level ?? "E0";
  return {
    excluded: exclusionCriteria.filter((criterion) =>
      forms.some(({ exclusion }) => !exclusion[criterion]),
    ),
    core,
    qualifier,
    evidence,
    label: labelOf(core, evidence),
    reasons,
  };
}

function labelOf(core: Score, evidence: EvidenceLevel): PracticeLabel {
  // The codes are in the order of the levels.
  const isAssessed = evidence >= "E3";
  if (reaches(core, labelFrom.good) && isAssessed) return "good";
  return reaches(core, labelFrom.promising) ? "promising" : "listed";
}
