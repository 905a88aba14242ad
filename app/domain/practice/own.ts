import type { Instant } from "../kernel/clock";
import type { MessageParams } from "../kernel/errors";
import type { TaggedText } from "../kernel/localized";
import type { ParticipantKind } from "../participant/model";
import type { Completeness } from "./completeness";
import type { PracticeContent } from "./content";
import type { PracticeStage, PracticeStanding } from "./model";
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

/** What the reader may do with the practice now. */
export interface OwnAbilities {
  readonly edit: boolean;
  readonly submit: boolean;
  readonly manageEditors: boolean;
  readonly discard: boolean;
  readonly withdraw: boolean;
  readonly revise: boolean;
  readonly archive: boolean;
  readonly confirmCurrent: boolean;
}

export interface OwnFile {
  readonly fileId: string;
  readonly title: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A practice as its writers see it. */
export interface OwnPractice {
  readonly id: string;
  readonly now: Instant;
  /** The public number, once published. */
  readonly number: string | null;
  readonly stage: PracticeStage;
  readonly standing: PracticeStanding;
  readonly stageSince: Instant;
  readonly cycle: number;
  readonly participant: {
    readonly id: string;
    readonly kind: ParticipantKind;
    readonly name: TaggedText;
    /** An officer checked who it is; nothing is published before. */
    readonly isChecked: boolean;
  };
  /** The reader acts for the owner; co-editors don't. */
  readonly isMember: boolean;
  readonly lang: string;
  /** The language of a text that was published once stays. */
  readonly isLangFixed: boolean;
  readonly content: PracticeContent;
  readonly revision: number;
  readonly saved: {
    readonly at: Instant;
    readonly by: string;
    readonly isSelf: boolean;
  };
  readonly parts: readonly OwnPart[];
  readonly completeness: Completeness;
  /** A revision was asked for, the text is as it was: sending it takes a reason. */
  readonly owesReason: boolean;
  readonly files: readonly OwnFile[];
  readonly can: OwnAbilities;
}

/** One line of the list of one's own practices. */
export interface OwnPracticeLine {
  readonly id: string;
  readonly title: TaggedText;
  readonly participant: TaggedText;
  readonly stage: PracticeStage;
  readonly standing: PracticeStanding;
  readonly number: string | null;
  readonly updatedAt: Instant;
  /** It is the reader's turn. */
  readonly isOpen: boolean;
}
