import type { ParticipantKind } from "../participant/model";
import type { Day, Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import type { Categories } from "../reference/model";
import type { PracticeContent } from "./content";
import type { Judgement } from "./judgement";
import type {
  EvidenceLevel,
  PracticeLabel,
  PracticeStanding,
  ReplyStatus,
} from "./model";
import type { ReviewForm } from "./review-form";
import type { LanguageState, ShownText } from "./text-choice";

/** One public edition in a list. */
export interface EditionLine {
  readonly edition: number;
  readonly publishedAt: Instant;
  readonly evidence: EvidenceLevel;
  readonly label: PracticeLabel;
  /** SHA-256 of its text. */
  readonly digest: string;
  readonly cycle: number;
}

/** A file that comes with a text. */
export interface AttachedFile {
  readonly fileId: string;
  readonly title: string;
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
}

/** What a state that a text is about was asked, and said. */
export interface ReplyLine {
  readonly area: string;
  readonly status: ReplyStatus;
  readonly body: string | null;
  readonly lang: string | null;
  readonly answeredAt: Instant | null;
}

/** Something that happened to a practice in public. */
export interface PracticeHappening {
  readonly id: string;
  readonly event: string;
  readonly edition: number | null;
  readonly reason: string | null;
  readonly note: string | null;
  readonly noteLang: string | null;
  readonly at: Instant;
}

/** When a reviewer came to the author's side, after the edition was public. Labels: `practices.turned.<reason>`. */
export interface Turned {
  readonly reason: "author_organization" | "author_state";
  readonly at: Instant;
}

/** One review that counts, as readers get it: for whom, never by whom. */
export interface ReviewLine {
  readonly participantId: string;
  readonly names: readonly TaggedText[];
  readonly area: string | null;
  readonly isThird: boolean;
  readonly core: ReviewForm["core"];
  readonly qualifier: ReviewForm["qualifier"];
  readonly exclusion: ReviewForm["exclusion"];
  readonly evidence: ReviewForm["evidence"];
  readonly summary: string;
  readonly lang: string;
  readonly at: Instant;
  readonly turned: Turned | null;
}

/** A review that does not count any more, and why. */
export interface VoidReview {
  readonly names: readonly TaggedText[];
  readonly area: string | null;
  /** Full message key. */
  readonly reason: string | null;
  readonly at: Instant | null;
}

/** How an edition was judged. */
export interface ReviewsView {
  readonly reviews: readonly ReviewLine[];
  readonly voided: readonly VoidReview[];
  /** From the reviews of this edition and the adoption records of today. */
  readonly judgement: Judgement;
}

/** Which groups of development a country was in on the day the text was sent. */
export interface CategoriesThen {
  /** The country the text is about, or its owner's where it is about none. */
  readonly of: "area" | "owner";
  readonly on: Day;
  readonly groups: Categories;
}

/** A practice as its page shows it: one public edition in one language. */
export interface PracticeView {
  readonly practiceId: string;
  /** `BP-000012`. */
  readonly number: string;
  readonly standing: PracticeStanding;
  readonly standingSince: Instant;
  readonly standingReason: string | null;
  readonly freshUntil: Instant | null;
  readonly edition: number;
  readonly newest: number;
  readonly editions: readonly EditionLine[];
  readonly publishedAt: Instant;
  readonly digest: string;
  readonly isWithheld: boolean;
  readonly evidence: EvidenceLevel;
  readonly label: PracticeLabel;
  readonly owner: {
    readonly id: string;
    readonly kind: ParticipantKind;
    readonly area: string | null;
    /** When an officer checked who it is; null: nobody did. */
    readonly checkedAt: Instant | null;
    readonly names: readonly TaggedText[];
  };
  /** Null: it belongs to no country. */
  readonly categories: CategoriesThen | null;
  /** In the original language; what is written in it comes from `texts`. */
  readonly content: PracticeContent;
  readonly originalLang: string;
  /** The language its texts are shown in, as far as they are translated. */
  readonly lang: string;
  readonly languages: readonly LanguageState[];
  /** By text path; a text that is empty has none. */
  readonly texts: Readonly<Record<string, ShownText>>;
  /** The public act it carries out. */
  readonly act: string | null;
  /** Titles are null for what is no longer in the library. */
  readonly related: readonly {
    readonly number: string;
    readonly titles: readonly TaggedText[] | null;
  }[];
  readonly files: readonly AttachedFile[];
  readonly replies: readonly ReplyLine[];
  /** Null: nothing of its reviews is on record. */
  readonly reviews: ReviewsView | null;
  /** Oldest first. */
  readonly events: readonly PracticeHappening[];
}
