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
export interface AdoptionFact {
  readonly participantId: string;
  readonly status: string;
  readonly result: string | null;
}

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

const coreOf = ({ core }: ReviewForm): number =>
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

/** Does this record prove that somebody else took the practice over, and what came of it? */
export const provesReplication = (
  { participantId, status, result }: AdoptionFact,
  ownerId: string,
): boolean =>
  participantId !== ownerId &&
  status === "published" &&
  (result ?? "").trim() !== "";

/**
 * Evidence and label of a text, from its counting review forms and the adoption
 * records, and from nothing else (domain.md, pillar 2). E1 to E3 build on each
 * other and need every reviewer; an adoption by somebody else with a result is
 * E4 at once, since it proves more than any reviewer can read.
 */
export function judge(
  content: PracticeContent,
  forms: readonly ReviewForm[],
  adoptions: readonly AdoptionFact[],
  ownerId: string,
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
  const isReplicated = adoptions.some((one) => provesReplication(one, ownerId));
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

/** What two reviewers may see so differently that a third is asked. Labels: `review.divergence.<code>`. */
export const divergences = ["advice", "core", "exclusion"] as const;
export type Divergence = (typeof divergences)[number];

/** Share of the core's maximum by which totals may differ, in percent. */
export const coreMayDiffer = 25;

/** In what the forms of one version diverge; empty: they agree well enough. */
export function divergencesOf(forms: readonly ReviewForm[]): Divergence[] {
  const advices = new Set(forms.map(({ advice }) => advice));
  const totals = forms.map(coreOf);
  const spread =
    forms.length < 2 ? 0 : Math.max(...totals) - Math.min(...totals);
  return [
    ...(advices.has("publish") && advices.has("decline")
      ? (["advice"] as const)
      : []),
    ...(spread * 100 > coreMayDiffer * topCore ? (["core"] as const) : []),
    ...(exclusionCriteria.some(
      (criterion) =>
        new Set(forms.map(({ exclusion }) => exclusion[criterion])).size > 1,
    )
      ? (["exclusion"] as const)
      : []),
  ];
}

/** What keeps a text from being approved and published, as a full message key. */
export type PublicationObstacle =
  | "review.error.too-few-reviews"
  | "review.error.third-needed"
  | "review.error.excluded"
  | "review.error.advised-against";

/** How many reviews a text needs; one more when they diverge. */
export const reviewsNeeded = 2;

/**
 * Whether the counting forms about the newest version let it be published; the
 * editor decides within that. A third form settles a divergence, save for an
 * exclusion: one failed criterion keeps a text out until a reviewer sees it mended.
 */
export function publicationObstacle(
  forms: readonly ReviewForm[],
): PublicationObstacle | null {
  if (forms.length < reviewsNeeded) return "review.error.too-few-reviews";
  if (
    forms.some(({ exclusion }) =>
      exclusionCriteria.some((criterion) => !exclusion[criterion]),
    )
  ) {
    return "review.error.excluded";
  }
  if (divergencesOf(forms).length > 0 && forms.length <= reviewsNeeded) {
    return "review.error.third-needed";
  }
  const against = forms.filter(({ advice }) => advice === "decline").length;
  return against * 2 >= forms.length ? "review.error.advised-against" : null;
}
