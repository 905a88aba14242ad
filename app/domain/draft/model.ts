import type { Instant } from "../kernel/clock";

/** Forms whose words are kept before they are sent. */
export const draftForms = [
  "review-form",
  "review-remark",
  "reply",
  "practice-new",
] as const;
export type DraftForm = (typeof draftForms)[number];

/** Where a draft is kept: which form, about what. */
export const draftPlace = (form: DraftForm, id: string): string =>
  `${form}:${id}`;

/** What was typed, by the names of the fields; a list where several boxes share one. */
export type TypedValues = Readonly<Record<string, string | readonly string[]>>;

export interface Draft {
  readonly values: TypedValues;
  readonly at: Instant;
  /** Which version of the draft a page was filled from; 0 stands for none. */
  readonly seen: number;
}

export const noDraft: Draft = { values: {}, at: 0, seen: 0 };

/** The buttons of a form that can wait; unnamed ones send it. */
export interface Waiting {
  /** "Save draft". */
  readonly _later?: unknown;
  /** Nobody pressed anything: the page saves while one writes. */
  readonly _autosave?: unknown;
  readonly seen?: unknown;
}
export const isWaiting = ({ _later, _autosave }: Waiting): boolean =>
  _later !== undefined || _autosave !== undefined;

/** The longest text a form of ours takes, with room for one that is too long. */
const MOST_CHARACTERS = 40_000;
const MOST_BOXES = 100;
const MOST_IN_BOX = 100;

/**
 * Reads the named fields of a form as it was typed, right or wrong, whole or
 * not. Other fields, and what is neither text nor a list of ticked boxes, are
 * left out.
 * @param input nested by the dots of the names, as `readForm` gives it
 */
export function pickTyped(
  input: unknown,
  names: readonly string[],
): TypedValues {
  const found: Record<string, string | readonly string[]> = {};
  for (const name of names) {
    let value = input;
    for (const part of name.split(".")) {
      const isTree = typeof value === "object" && value !== null;
      value =
        isTree && Object.hasOwn(value as object, part)
          ? (value as Record<string, unknown>)[part]
          : undefined;
    }
    if (typeof value === "string" && value !== "") {
      found[name] = value.slice(0, MOST_CHARACTERS);
    } else if (Array.isArray(value)) {
      const boxes = value.filter((one) => typeof one === "string");
      found[name] = boxes
        .slice(0, MOST_BOXES)
        .map((one) => one.slice(0, MOST_IN_BOX));
    }
  }
  return found;
}
