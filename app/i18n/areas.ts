import type error from "./messages/en/error.json";
import type mail from "./messages/en/mail.json";
import type reference from "./messages/en/reference.json";
import type text from "./messages/en/text.json";

/** The message areas: one JSON file per area and language, typed by the English one. */
interface Areas {
  error: typeof error;
  mail: typeof mail;
  reference: typeof reference;
  text: typeof text;
}

/** Every key that exists, as `area.key`. */
export type MessageKey = {
  [Area in keyof Areas]: `${Area}.${keyof Areas[Area] & string}`;
}[keyof Areas];
