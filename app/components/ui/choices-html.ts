import { escaped } from "../escaped";

/** One choice of a filter. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** How many records this choice would show, as text; left out where not counted. */
  readonly count?: string | undefined;
  readonly checked?: boolean | undefined;
}

interface ClassNames {
  readonly option?: string | undefined;
  readonly count?: string | undefined;
}

/**
 * Checkboxes with their labels and counts as HTML. The filters of a list have
 * hundreds of elements, a third of its page, and each one costs React as much
 * as any other.
 * @param name of the field
 */
export const choicesHtml = (
  name: string,
  choices: readonly Choice[],
  classes: ClassNames,
): string => {
  const box = `<label class="${escaped(classes.option ?? "")}"><input type="checkbox" name="${escaped(name)}"`;
  const number = `<span class="${escaped(classes.count ?? "")}">`;
  return choices
    .map(({ value, label, count, checked }) => {
      const state = checked ? ' checked=""' : "";
      const counted =
        count === undefined ? "" : `${number}${escaped(count)}</span>`;
      return `${box}${state} value="${escaped(value)}"/><span>${escaped(label)}</span>${counted}</label>`;
    })
    .join("");
};
