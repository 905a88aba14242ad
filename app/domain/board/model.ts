import type { TaggedText } from "../kernel/localized";
import type { OfferCard, RequestCard } from "./cards";

/** What the board shows at once. */
export interface Board {
  readonly requests: readonly RequestCard[];
  readonly offers: readonly (OfferCard & {
    /** The provider's names. */
    readonly provider: readonly TaggedText[];
  })[];
  /** Requests whose readers are few: only their number is public. */
  readonly hidden: number;
}
