import type common from "./messages/en/common.json";
import type error from "./messages/en/error.json";
import type text from "./messages/en/text.json";

/** The message areas: one JSON file per area and language, typed by the English one. */
interface Areas {
  common: typeof common;
  error: typeof error;
  text: typeof text;
}

/** Every key that exists, as `area.key`. */
export type MessageKey = {
  [Area in keyof Areas]: `${Area}.${keyof Areas[Area] & string}`;
}[keyof Areas];
