/** A body and the state it belongs to; null for international ones. */
export interface Body {
  readonly id: string;
  readonly area: string | null;
}

/** Somebody who reviews, or might. */
export interface ReviewerFacts {
  readonly userId: string;
  /** The participant they review for. */
  readonly actsFor: Body;
  /** Every participant they are a member of, now. */
  readonly memberOf: readonly Body[];
  /** States that named them as their focal point, now. */
  readonly speaksFor: readonly string[];
}

/** What stands on the author's side of a text. */
export interface AuthorFacts {
  readonly owner: Body;
  /** State the text is about. */
  readonly practiceArea: string | null;
  /** Writers of every cycle, and co-editors. */
  readonly writerIds: readonly string[];
  /** Whoever cleared it, or an earlier text of it, for its owner. */
  readonly clearerIds: readonly string[];
  /** Participants for whom writers and co-editors act, or did when they wrote. */
  readonly coAuthors: readonly Body[];
  /** The editor who looks after it. */
  readonly editorId: string | null;
}

/** Why somebody can't review a text. Labels: `review.dependence.<code>`. */
export const dependences = [
  "author",
  "clearer",
  "editor",
  "author_organization",
  "author_state",
  "practice_state",
  "no_member",
] as const;
export type Dependence = (typeof dependences)[number];

/**
 * Why a person is not independent of a text; null when they are. All their
 * memberships count, not only the one they review for: whoever joins the
 * author's organization or state later stops being independent at that moment.
 * A focal point belongs to the state that named them.
 * Bodies without a state (international ones) differ by organization alone.
 * Source: domain.md, pillar 2 (reviewers "from other states and organizations").
 */
export function dependenceOf(
  reviewer: ReviewerFacts,
  author: AuthorFacts,
): Dependence | null {
  if (author.writerIds.includes(reviewer.userId)) return "author";
  if (author.clearerIds.includes(reviewer.userId)) return "clearer";
  if (author.editorId === reviewer.userId) return "editor";
  const bodies = [reviewer.actsFor, ...reviewer.memberOf];
  const authors = [author.owner, ...author.coAuthors];
  if (bodies.some(({ id }) => authors.some((theirs) => theirs.id === id))) {
    return "author_organization";
  }
  const states = new Set<string | null>([
    ...bodies.map(({ area }) => area),
    ...reviewer.speaksFor,
  ]);
  const isOf = (area: string | null) => area !== null && states.has(area);
  if (authors.some(({ area }) => isOf(area))) return "author_state";
  if (isOf(author.practiceArea)) return "practice_state";
  return reviewer.memberOf.some(({ id }) => id === reviewer.actsFor.id)
    ? null
    : "no_member";
}

/** Are two reviewers from two organizations, and from two states where both have one? */
export const areApart = (one: Body, other: Body): boolean =>
  one.id !== other.id && (one.area === null || one.area !== other.area);
