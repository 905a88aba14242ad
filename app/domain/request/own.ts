import type { Audience, RequestStatus } from "../exchange/model";
import type { Instant } from "../kernel/clock";
import type { MessageParams } from "../kernel/errors";
import type { TaggedText } from "../kernel/localized";
import type { Completeness } from "./completeness";
import type { FieldAudiences, RequestContent } from "./content";
import type { PartName } from "./parts";

/** Problems as they reach a page. */
export type PageProblems = Readonly<
  Record<
    string,
    { readonly key: string; readonly params?: MessageParams | undefined }
  >
>;

export interface OwnPart {
  readonly name: PartName;
  readonly state: "empty" | "started" | "ready";
  readonly problems: PageProblems;
}

export interface OwnFile {
  readonly fileId: string;
  readonly title: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly audience: Audience;
}

/** A body that is named as a reader, or could be. */
export interface NamedBody {
  readonly id: string;
  readonly name: TaggedText;
}

/** A request as its writers see it. */
export interface OwnRequest {
  readonly id: string;
  readonly now: Instant;
  readonly number: string | null;
  readonly status: RequestStatus;
  readonly area: string;
  readonly participant: { readonly id: string; readonly name: TaggedText };
  /** The reader acts for the requester; a focal point may not. */
  readonly isMember: boolean;
  readonly lang: string;
  readonly content: RequestContent;
  readonly revision: number;
  readonly audience: Audience;
  readonly fieldAudiences: FieldAudiences;
  readonly titleIsPublic: boolean;
  readonly named: readonly NamedBody[];
  readonly saved: {
    readonly at: Instant;
    readonly by: string;
    readonly isSelf: boolean;
  };
  readonly parts: readonly OwnPart[];
  readonly completeness: Completeness;
  readonly files: readonly OwnFile[];
  readonly can: {
    readonly edit: boolean;
    readonly submit: boolean;
    readonly discard: boolean;
  };
}

/** One line of the list of one's own requests. */
export interface OwnRequestLine {
  readonly id: string;
  readonly title: TaggedText;
  readonly participant: TaggedText;
  readonly area: string;
  readonly status: RequestStatus;
  readonly number: string | null;
  readonly dueAt: Instant | null;
  readonly updatedAt: Instant;
  /** It is the reader's turn. */
  readonly isOpen: boolean;
}
