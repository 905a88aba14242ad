import { escaped } from "../escaped";
import type { Option } from "./select";

/** An option that stands in many lists, with its HTML while it isn't selected. */
export interface MadeOption extends Option {
  readonly html: string;
}

function htmlOf({ value, label, lang }: Option, isChosen: boolean): string {
  const inLang = lang === undefined ? "" : ` lang="${escaped(lang)}"`;
  const selected = isChosen ? ' selected=""' : "";
  return `<option value="${escaped(value)}"${inLang}${selected}>${escaped(label)}</option>`;
}

export const withHtml = (option: Option): MadeOption => ({
  ...option,
  html: htmlOf(option, false),
});

/**
 * The options of a select as HTML. A list of the world's areas has more elements
 * than the rest of its page, and each one costs React as much as any other.
 * @param chosen the value of the option that is selected
 */
export const optionsHtml = (
  options: readonly (Option | MadeOption)[],
  chosen: string,
): string =>
  options
    .map((option) =>
      option.value !== chosen && "html" in option
        ? option.html
        : htmlOf(option, option.value === chosen),
    )
    .join("");
