import type { MessageParams } from "../kernel/errors";
import type { Locale } from "../kernel/localized";

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
  /** The act, participant or user it is about. */
  readonly subjectId?: string;
}
