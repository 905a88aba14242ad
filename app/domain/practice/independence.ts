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
}

/** What stands on the author's side of a text. */
export interface AuthorFacts {
  readonly owner: Body;
  /** State the text is about. */
  readonly practiceArea: string | null;
  /** Writers of this cycle and co-editors. */
  readonly writerIds: readonly string[];
  /** Participants the co-editors act for: they are authors too. */
  readonly coAuthors: readonly Body[];
  /** The editor who looks after it. */
  readonly editorId: string | null;
}

/** Why somebody can't review a text. Labels: `review.dependence.<code>`. */
export const dependences = [
  "author",
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
 * Bodies without a state (international ones) differ by organization alone.
 * Source: domain.md, pillar 2 (reviewers "from other states and organizations").
 */
export function dependenceOf(
  reviewer: ReviewerFacts,
  author: AuthorFacts,
): Dependence | null {
  if (author.writerIds.includes(reviewer.userId)) return "author";
  if (author.editorId === reviewer.userId) return "editor";
  const bodies = [reviewer.actsFor, ...reviewer.memberOf];
  const authors = [author.owner, ...author.coAuthors];
  const shares = (same: (mine: Body, theirs: Body) => boolean) =>
    bodies.some((mine) => authors.some((theirs) => same(mine, theirs)));
  if (shares((mine, theirs) => mine.id === theirs.id)) {
    return "author_organization";
  }
  if (shares(({ area }, theirs) => area !== null && area === theirs.area)) {
    return "author_state";
  }
  const { practiceArea } = author;
  if (
    practiceArea !== null &&
    bodies.some(({ area }) => area === practiceArea)
  ) {
    return "practice_state";
  }
  return reviewer.memberOf.some(({ id }) => id === reviewer.actsFor.id)
    ? null
    : "no_member";
}

/** Are two reviewers from two organizations, and from two states where both have one? */
export const areApart = (one: Body, other: Body): boolean =>
  one.id !== other.id && (one.area === null || one.area !== other.area);
