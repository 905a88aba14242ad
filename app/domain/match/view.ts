import type { MatchOrigin, MatchStatus, Side } from "../exchange/model";
import type { Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import type { OfferText } from "../offer/model";
import type { VisibleRequest } from "../request/model";
import type { Gate } from "./gates";
import type {
  DeclineReason,
  MatchStanding,
  MatchStep,
  PoolObstacle,
} from "./model";
import type { Term } from "./terms";
import type { GateCode } from "./weights";

type Fields = VisibleRequest["content"];

/** A visible request as it reaches a page. */
export type ShownRequest = Omit<VisibleRequest, "content"> & {
  readonly content: { readonly [F in keyof Fields]: Fields[F] | undefined };
};

/** One pair in a list, as far as its reader may see it. */
export interface MatchLine {
  readonly id: string;
  readonly side: Side | null;
  readonly standing: MatchStanding | MatchStatus;
  readonly score: number;
  readonly origin: MatchOrigin;
  readonly dueAt: Instant | null;
  /** The reader's side has to answer. */
  readonly isAsked: boolean;
  readonly request: {
    readonly number: string;
    /** Null where this reader may not know it. */
    readonly title: TaggedText | null;
    readonly by: TaggedText | null;
  };
  readonly offer: {
    readonly number: string;
    readonly title: TaggedText;
    readonly by: TaggedText;
  };
}

/** A pair with its explanation, as one side or the secretariat sees it. */
export interface MatchView extends MatchLine {
  readonly now: Instant;
  /** The sides the reader acts for; both, where somebody belongs to both. */
  readonly sides: readonly Side[];
  readonly canIntroduce: boolean;
  readonly requestText: ShownRequest | null;
  readonly requestLang: string;
  readonly requestArea: string | null;
  readonly offerText: OfferText;
  readonly offerLang: string;
  /** The score as it was when the pair came up. */
  readonly storedScore: number;
  readonly storedVersion: string;
  readonly inputsHash: string;
  /** Number of the published round it comes from. */
  readonly round: string | null;
  /** The score from what both records say now. */
  readonly version: string;
  readonly total: number;
  readonly passed: boolean;
  readonly gates: readonly Gate[];
  readonly terms: readonly Term[];
  readonly ownAcceptedAt: Instant | null;
  readonly otherAcceptedAt: Instant | null;
  readonly steps: readonly MatchStep[];
  /** The requester has said yes to as many others as it wants: it cannot accept. */
  readonly hasChosen: boolean;
  /** Once both sides accepted. */
  readonly contacts: {
    readonly requester: string;
    readonly provider: string;
  } | null;
  readonly reason: DeclineReason | null;
  readonly engagementId: string | null;
  readonly happened: readonly {
    readonly id: string;
    readonly event: string;
    readonly at: Instant;
  }[];
}

/** How a request of a pool stands with an offer. */
export interface PoolOfferLine {
  readonly id: string;
  /** For instance `AR-000012`. */
  readonly number: string;
  readonly area: string;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** The pair once it is introduced, wherever it stands since. */
  readonly match: { readonly id: string; readonly status: MatchStatus } | null;
  /** Null when it is introduced, or can be. */
  readonly why: PoolObstacle | null;
  /** What does not fit, where that is why. */
  readonly gates: readonly GateCode[];
}
