import type { DiffPart } from "./compare-texts";
import type { PracticeContent } from "./content";
import type { TextOrigin } from "./model";
import type { PartState } from "./translation-rules";

/** One part: the original, and the translation as far as there is one. */
export interface TranslationPart {
  readonly path: string;
  readonly original: string;
  readonly digest: string;
  readonly text: string;
  readonly origin: TextOrigin | null;
  readonly version: number;
  readonly state: PartState;
}

export interface TranslationView {
  readonly practiceId: string;
  readonly number: string;
  readonly edition: number;
  readonly originalLang: string;
  readonly to: string;
  readonly title: string;
  readonly parts: readonly TranslationPart[];
  readonly done: number;
  /** The part open for writing; null when every one is done. */
  readonly open: TranslationPart | null;
  readonly limit: { readonly max: number; readonly isLine: boolean } | null;
  /** What changed in the original of the open part since it was translated. */
  readonly changes: readonly DiffPart[];
  /** Only the body whose text it is can call a translation official. */
  readonly mayBeOfficial: boolean;
  /** To count building blocks, indicators and files. */
  readonly content: Pick<
    PracticeContent,
    "blocks" | "indicators" | "attachments"
  >;
}
