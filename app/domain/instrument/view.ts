import type { ActStatus, ActType } from "../act/model";
import type { Day, Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import type { Difference } from "./differences";
import type {
  AnswerCode,
  ArticleAlignment,
  ConfirmationState,
  InstrumentForm,
  InstrumentKind,
  PartyKind,
  PartyState,
} from "./model";

/** One party as readers see it. An area without names goes by the UN's name. */
export interface PartyView {
  readonly kind: PartyKind;
  /** Only where it has a public page. */
  readonly participantId: string | null;
  readonly area: string | null;
  readonly names: readonly TaggedText[];
  readonly state: PartyState;
  readonly since: Instant | null;
  /** Its own act through the instrument. */
  readonly act: {
    readonly number: string;
    readonly type: ActType;
    readonly status: ActStatus;
    /** The day it gives; null where it follows another act. */
    readonly doneOn: Day | null;
  } | null;
}

/** What a row of the register tells of the instrument behind its act. */
export interface BehindAct {
  readonly id: string;
  readonly confirmation: ConfirmationState;
}

export interface InstrumentLine {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly form: InstrumentForm;
  /** As the first party filed it, then what others call it. */
  readonly titles: readonly TaggedText[];
  readonly doneOn: Day;
  readonly registeredAt: Instant;
  readonly parties: readonly PartyView[];
  readonly confirmation: ConfirmationState;
  /** Since when it stands so; null while nobody said anything. */
  readonly since: Instant | null;
}

/** All the public may know of one instrument. */
export interface InstrumentView extends InstrumentLine {
  readonly place: string | null;
  readonly authentic: readonly string[];
  readonly working: readonly string[];
  readonly inEffectOn: Day | null;
  readonly receivedAt: Instant | null;
  readonly articles: readonly {
    readonly proposal: number | null;
    readonly alignment: ArticleAlignment;
    readonly article: string | null;
    readonly text: string | null;
    readonly lang: string;
  }[];
  /** What parties filed or did that says something else than this page: the page first. */
  readonly differences: readonly (Difference & {
    /** Place in `parties` of who says so. */
    readonly party: number;
  })[];
  readonly files: readonly {
    readonly sha256: string;
    /** In bytes. */
    readonly size: number;
    readonly mediaType: string;
  }[];
  /** Who said what and when, oldest first. */
  readonly history: readonly {
    readonly at: Instant;
    readonly answer: Exclude<AnswerCode, "uphold_proposed">;
    /** Place in `parties`. */
    readonly party: number;
  }[];
}

/** What a reader asks of the list of instruments. */
export interface InstrumentQuery {
  readonly q: string;
  readonly kind: readonly InstrumentKind[];
  readonly form: readonly InstrumentForm[];
  readonly state: readonly ConfirmationState[];
  /** ISO 3166-1 alpha-3 of a party. */
  readonly area?: string | undefined;
  readonly asOf: { readonly day: Day; readonly at: Instant } | null;
}

/** The query as parameters of an address. */
export const instrumentParams = (
  { q, kind, form, state, area, asOf }: InstrumentQuery,
  more: Readonly<Record<string, string | number | undefined>> = {},
) => ({ q, kind, form, state, area, asOf: asOf?.day, ...more });
