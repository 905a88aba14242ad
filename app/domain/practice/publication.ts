import { coreOf, topCore } from "./judgement";
import { exclusionCriteria, type ReviewForm } from "./review-form";

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
  | "review.error.review-owed"
  | "review.error.advised-against";

/** How many reviews a text needs; one more when they diverge. */
export const reviewsNeeded = 2;

/**
 * Whether the counting forms about the newest version let it be published; the
 * editor decides within that. A third form settles a divergence, save for an
 * exclusion: one failed criterion keeps a text out until a reviewer sees it mended.
 * @param owed reviewers who judged an earlier text of the cycle and have not
 * judged the newest yet: a revision makes no dissent disappear
 */
export function publicationObstacle(
  forms: readonly ReviewForm[],
  owed: number,
): PublicationObstacle | null {
  if (forms.length < reviewsNeeded) return "review.error.too-few-reviews";
  if (
    forms.some(({ exclusion }) =>
      exclusionCriteria.some((criterion) => !exclusion[criterion]),
    )
  ) {
    return "review.error.excluded";
  }
  if (owed > 0) return "review.error.review-owed";
  if (divergencesOf(forms).length > 0 && forms.length <= reviewsNeeded) {
    return "review.error.third-needed";
  }
  const against = forms.filter(({ advice }) => advice === "decline").length;
  return against * 2 >= forms.length ? "review.error.advised-against" : null;
}
