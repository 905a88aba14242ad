import type { TaggedText } from "../kernel/localized";
import type { InterestCard, OfferCard, RequestCard } from "./cards";

/** What the board shows at once. */
export interface Board {
  readonly requests: readonly RequestCard[];
  readonly offers: readonly (OfferCard & {
    /** The provider's names. */
    readonly provider: readonly TaggedText[];
  })[];
  /** Companies' declarations of interest. */
  readonly interests: readonly InterestCard[];
  /** Requests whose readers are few: only their number is public. */
  readonly hidden: number;
}
