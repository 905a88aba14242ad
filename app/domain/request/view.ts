import type { Audience, CapacityLevel, RequestStatus } from "../exchange/model";
import type { Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import type { Categories } from "../reference/model";
import type { TopicCode } from "../reference/model";
import type { FieldAudiences, RequestContent } from "./content";
import type { OfficerStep, UnmetReason } from "./model";
import type { OwnFile } from "./own";

/** What every page about a request on its way says of it. */
export interface RequestHeadView {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly number: string | null;
  readonly status: RequestStatus;
  readonly isPublic: boolean;
  readonly dueAt: Instant | null;
  readonly revision: number;
  readonly area: string;
  readonly audience: Audience;
  readonly body: TaggedText;
}

/** One line of a request's history. */
export interface Happened {
  readonly id: string;
  readonly event: string;
  readonly note: string | null;
  readonly noteLang: string | null;
  readonly reasonCode: string | null;
  readonly at: Instant;
}

/** Where a request stands, for its side and its focal points. */
export interface RequestStepsView {
  readonly head: RequestHeadView;
  readonly question: {
    readonly text: string;
    readonly lang: string | null;
  } | null;
  readonly widening: {
    readonly audience: Audience | null;
    readonly easesNeeds: boolean;
    readonly note: string;
    readonly lang: string;
  } | null;
  readonly lacksFocalPoint: boolean;
  readonly mayKeep: boolean;
  readonly mayEdit: boolean;
  readonly mayEndorse: boolean;
  readonly mayWithdraw: boolean;
}

/** Another request of a pool. */
export interface PooledLine {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly lang: string;
}

/** What officers see of a request, as far as their desk needs it. */
export interface RequestCaseView {
  readonly head: RequestHeadView;
  readonly content: RequestContent;
  readonly categories: Categories | null;
  readonly officer: string | null;
  readonly endorsedBy: string | null;
  readonly submittedBy: string | null;
  readonly splitFrom: { readonly id: string; readonly number: string } | null;
  readonly mustAct: boolean;
  readonly clockLeft: number | null;
  readonly steps: readonly OfficerStep[];
  readonly obstacle: string | null;
  readonly mayPool: boolean;
  readonly officers: readonly { readonly id: string; readonly name: string }[];
  readonly widening: { readonly at: Instant } | null;
  readonly pool: {
    readonly title: string;
    readonly lang: string;
    readonly others: readonly PooledLine[];
  } | null;
}

/** The fields somebody may read; what is kept from them is not there. */
export type ReadableContent = {
  readonly [Field in keyof RequestContent]?: RequestContent[Field] | undefined;
};

/** A request as its public reader may read it. */
export interface RequestPageView {
  readonly number: string;
  readonly lang: string;
  readonly status: RequestStatus;
  /** Why it is unmet. */
  readonly reason: UnmetReason | null;
  readonly openedAt: Instant | null;
  readonly submittedAt: Instant | null;
  readonly endorsedAt: Instant | null;
  /** As of the day it was sent. */
  readonly categories: Categories | null;
  /** What the country declares of its capacity on the request's topics. */
  readonly levels: Readonly<Partial<Record<TopicCode, CapacityLevel>>>;
  readonly audience: Audience;
  readonly isWhole: boolean;
  readonly content: ReadableContent;
  readonly withheld: readonly (keyof FieldAudiences)[];
  readonly topics: readonly TopicCode[];
  readonly files: readonly OwnFile[];
  /** Others of its pool, which one offer could serve with it. */
  readonly pooled: readonly {
    readonly number: string;
    readonly title: string;
    readonly lang: string;
    readonly area: string;
  }[];
}
