import type { Side } from "../exchange/model";
import type { Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import type { TermsPart } from "./amendment";
import type { EngagementTerms } from "./content";

export interface Signature {
  readonly side: Side;
  readonly at: Instant | null;
  /** The person's name; empty before it is signed. */
  readonly by: string;
}

/** One text of the terms as a page shows it. */
interface Text {
  readonly revision: number;
  readonly terms: EngagementTerms;
  /** BCP 47. */
  readonly lang: string;
  readonly signatures: readonly Signature[];
}

/** Terms proposed in the place of those that hold. */
export interface ProposedTerms extends Text {
  /** Who wrote them last. */
  readonly side: Side;
  readonly at: Instant;
  readonly reason: TaggedText;
  /** What is not as in the terms that hold. */
  readonly changed: readonly TermsPart[];
}

/** Terms that held before. */
export interface PastTerms extends Text {
  readonly until: Instant;
}
