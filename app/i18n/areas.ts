import type common from "./messages/en/common.json";
import type error from "./messages/en/error.json";

/** The message areas: one JSON file per area and language, typed by the English one. */
interface Areas {
  common: typeof common;
  error: typeof error;
}

/** Every key that exists, as `area.key`. */
export type MessageKey = {
  [Area in keyof Areas]: `${Area}.${keyof Areas[Area] & string}`;
}[keyof Areas];
