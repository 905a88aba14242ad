import type { MessageParams } from "../kernel/errors";
import type { Locale, TaggedText } from "../kernel/localized";

/** One line of news in a letter: who, what happened, and where to read it. */
export interface LetterItem {
  readonly name: TaggedText;
  readonly text: string;
  /** Absolute. */
  readonly link: string;
}

/** Lines under a heading, below the body. */
export interface LetterSection {
  readonly title: string;
  readonly items: readonly LetterItem[];
}

/**
 * One letter. Its texts are the messages `<kind>.subject`, `<kind>.body`
 * (paragraphs parted by an empty line) and, with a link, `<kind>.action`;
 * for instance kind `account.letter.confirm`.
 */
export interface Letter {
  readonly kind: string;
  readonly to: string;
  readonly locale: Locale;
  readonly params?: MessageParams;
  /** Absolute address behind the letter's button. */
  readonly link?: string;
  /** Text a person wrote, quoted below the body. */
  readonly quote?: string;
  readonly sections?: readonly LetterSection[];
  /** Small print with its own addresses, above the signature. */
  readonly notes?: readonly { readonly text: string; readonly link: string }[];
  /** Headers beside the usual ones, for instance `List-Unsubscribe`. */
  readonly headers?: Record<string, string>;
  /** The act, participant or user it is about. */
  readonly subjectId?: string;
}
