import type { FieldError } from "../kernel/errors";
import { lengthOf, nameProblem, textProblem } from "../kernel/text";
import { limits } from "./limits";

/** How long a text may be, and whether it has one line only. */
export interface TextLimit {
  readonly max: number;
  readonly isLine: boolean;
}

/** What the original may have, by the end of its path. */
function originalLimit(path: string): TextLimit {
  if (
    path === "title" ||
    path.startsWith("attachments.") ||
    /^blocks\.\w+\.name$/.test(path)
  ) {
    return { max: limits.title, isLine: true };
  }
  if (path.startsWith("indicators.")) return { max: limits.line, isLine: true };
  return {
    max: path === "summary" ? limits.summary : limits.text,
    isLine: false,
  };
}

/** A translation may be half as long again: languages differ. */
export function translationLimit(path: string): TextLimit {
  const { max, isLine } = originalLimit(path);
  return { max: Math.floor(max * 1.5), isLine };
}

/** Why a text can't stand as the translation of a part, or undefined. */
export function translationProblem(
  path: string,
  text: string,
): FieldError | undefined {
  const { max, isLine } = translationLimit(path);
  const problem = isLine ? nameProblem(text) : textProblem(text);
  if (problem) return { key: problem };
  const length = lengthOf(text);
  return length > max
    ? { key: "text.error.too-long", params: { max, length } }
    : undefined;
}

/** Where one part of a translation stands. Labels: `translate.state.<code>`. */
export const partStates = ["open", "stale", "done"] as const;
export type PartState = (typeof partStates)[number];

/** The next part to do: after the one just left, else from the beginning. */
export function nextPart(
  parts: readonly { readonly path: string; readonly state: PartState }[],
  left: string | undefined,
): string | undefined {
  const from = parts.findIndex(({ path }) => path === left) + 1;
  const order = [...parts.slice(from), ...parts.slice(0, from)];
  return order.find(({ state, path }) => state !== "done" && path !== left)
    ?.path;
}
