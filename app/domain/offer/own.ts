import type { OfferStatus } from "../exchange/model";
import type { Instant } from "../kernel/clock";
import type { MessageParams } from "../kernel/errors";
import type { TaggedText } from "../kernel/localized";
import type { OfferContent } from "./content";
import type { KeepStep } from "./model";

/** One offer in a list of one's own. */
export interface OwnOfferLine {
  readonly id: string;
  readonly number: string | null;
  readonly title: TaggedText;
  readonly participant: TaggedText;
  readonly status: OfferStatus;
  readonly slots: number;
  readonly slotsTaken: number;
  readonly expiresAt: Instant | null;
  readonly updatedAt: Instant;
}

/** Problems as they reach a page. */
type PageProblems = Readonly<
  Record<
    string,
    { readonly key: string; readonly params?: MessageParams | undefined }
  >
>;

/** An offer as its provider's people see it. */
export interface OwnOffer {
  readonly id: string;
  readonly now: Instant;
  readonly number: string | null;
  readonly lang: string;
  readonly content: OfferContent;
  readonly revision: number;
  readonly status: OfferStatus;
  readonly statusSince: Instant;
  readonly dueAt: Instant | null;
  readonly expiresAt: Instant | null;
  readonly slotsTaken: number;
  readonly reasonCode: string | null;
  readonly participant: { readonly id: string; readonly name: TaggedText };
  readonly saved: {
    readonly at: Instant;
    readonly by: string;
    readonly isSelf: boolean;
  };
  /** Companies confirm that they ask for no purchase and no place of data. */
  readonly isCompany: boolean;
  readonly problems: PageProblems;
  readonly canEdit: boolean;
  readonly steps: readonly KeepStep[];
  /** An owner has to say yes, and the reader is none. */
  readonly waitsForOwner: boolean;
  readonly happened: readonly {
    readonly id: string;
    readonly event: string;
    readonly at: Instant;
    readonly note: string | null;
    readonly noteLang: string | null;
  }[];
}
