import type { Day, Instant } from "../kernel/clock";
import type { MessageParams } from "../kernel/errors";
import type { TaggedText } from "../kernel/localized";
import type {
  AnswerCode,
  ArticleAlignment,
  InstrumentForm,
  InstrumentKind,
  PartyKind,
  PartyState,
} from "./model";
import type { Difference } from "./differences";
import type { FilingSection } from "./problems";
import type { InstrumentLine, InstrumentView } from "./view";

/** A party of a filing, as it was understood. */
export interface FiledParty {
  readonly kind: PartyKind;
  readonly area: string | null;
  readonly isParticipant: boolean;
  readonly names: readonly TaggedText[];
}

/** What one side filed of an instrument. */
export interface FiledInstrument {
  readonly id: string;
  readonly form: InstrumentForm;
  readonly kind: InstrumentKind | null;
  readonly titles: readonly { readonly lang: string; readonly title: string }[];
  readonly place: string | null;
  readonly authentic: readonly string[];
  readonly working: readonly string[];
  readonly doneOn: Day | null;
  readonly inEffectOn: Day | null;
  /** The filer says that the parties signed several of this kind on this day. */
  readonly isFurther: boolean;
  readonly parties: readonly FiledParty[];
  readonly articles: readonly {
    readonly proposal: number | null;
    readonly alignment: ArticleAlignment;
    readonly article: string | null;
    readonly text: string | null;
    readonly lang: string;
  }[];
}

/** Another filing of the same parties, kind and day, for an officer to compare. */
export interface FiledSibling {
  readonly titles: readonly TaggedText[];
  /** The names of who filed it. */
  readonly filer: readonly TaggedText[];
  /** It is held to be the same instrument. */
  readonly isJoined: boolean;
  /** What both say differently where they are joined, this case's filing first. */
  readonly differences: readonly Difference[];
}

/** The instrument of an act as its filer sees it. */
export interface OwnFiling extends FiledInstrument {
  /** Empty where it is an instrument of the register already. */
  readonly parts: readonly {
    readonly name: FilingSection;
    readonly state: "empty" | "started" | "ready";
    readonly problems: Readonly<
      Record<
        string,
        { readonly key: string; readonly params?: MessageParams | undefined }
      >
    >;
  }[];
  readonly canEdit: boolean;
  /** The id of the public page, once there is one. */
  readonly publicId: string | null;
  /** The public instrument of another party that this one is or will be joined to. */
  readonly besideId: string | null;
  /** Where it says something else, the public page first; and the day of the act itself. */
  readonly differences: readonly Difference[];
  /** Instruments on the register that may be the same. */
  readonly alike: readonly InstrumentLine[];
}

/** An instrument that waits for a participant's word, and what it said last. */
export interface ToAnswer extends InstrumentLine {
  readonly own: PartyState;
}

/** The page on which a party says yes or no. */
export interface AnswerPage {
  readonly participantId: string;
  readonly instrument: InstrumentView;
  readonly own: { readonly state: PartyState; readonly since: Instant | null };
  readonly isChecked: boolean;
  readonly hasOwnAct: boolean;
  readonly mayAct: boolean;
}

/** An instrument in dispute, as officers see it. */
export interface OfficerPage {
  readonly view: InstrumentView;
  readonly open: readonly {
    readonly key: string;
    /** Place in `view.parties`. */
    readonly index: number;
    readonly since: Instant | null;
    /** An officer proposed to uphold it; a second one has to agree. */
    readonly isProposed: boolean;
    readonly isMine: boolean;
  }[];
  readonly said: readonly {
    readonly id: string;
    readonly party: number;
    readonly answer: AnswerCode;
    readonly reason: string;
    readonly lang: string;
    readonly by: string;
    readonly at: Instant;
  }[];
  readonly needsProof: boolean;
}
