import type { DuplicateReason } from "./duplicates";
import type { MixedWord } from "./look-alike";

/** A participant on the public register that a new one may repeat or be taken for. */
export interface Similar {
  readonly id: string;
  readonly name: string;
  /** BCP 47. */
  readonly lang: string;
  readonly reason: DuplicateReason | "look_alike";
}

/** What its typer should look at before a participant is kept. */
export interface Warnings {
  readonly similar: readonly Similar[];
  readonly mixed: readonly MixedWord[];
}

const keysOf = ({ similar, mixed }: Warnings): string[] => [
  ...similar.map(({ id }) => id),
  ...mixed.map(({ word }) => word),
];

/** The value of the tick under the warnings: which ones it was set for. */
export const seenMark = (warnings: Warnings): string =>
  keysOf(warnings).join(" ");

/** True when every warning was there already when the tick was set. */
export function wereSeen(warnings: Warnings, mark: string): boolean {
  const seen = new Set(mark.split(" "));
  return keysOf(warnings).every((key) => seen.has(key));
}
