import type { TaggedText } from "../kernel/localized";
import type { RegisterEntry } from "./model";

/** What is different between two rows of one act; the numbers are added up. */
export const ENTERED = 1;
export const STATE = 2;
export const NAMES = 4;
export const VERIFICATION = 8;
/** The words by which it is found, beside names. */
export const TEXT = 16;
export const OTHER = 32;

/** A row together with the digest of its text. */
export type Worded = RegisterEntry & { readonly words: string };

const sameNames = (a: readonly TaggedText[], b: readonly TaggedText[]) =>
  a.length === b.length &&
  a.every(({ lang, text }, at) => lang === b[at]?.lang && text === b[at].text);

/** Everything that no other part of a difference is about. */
const others = [
  "actId",
  "type",
  "vehicle",
  "participantId",
  "kind",
  "area",
  "region",
  "ldc",
  "lldc",
  "sids",
  "income",
  "proposals",
  "doneOn",
  "receivedAt",
  "registeredAt",
  "withdrawnAt",
  "statusSince",
  "events",
] as const satisfies readonly (keyof RegisterEntry)[];

/** What a reader of the register sees changed between two rows of an act; 0 for nothing. */
export function difference(before: Worded, after: Worded): number {
  return (
    (before.status === after.status ? 0 : STATE) |
    (sameNames(before.names, after.names) ? 0 : NAMES) |
    (before.verification === after.verification ? 0 : VERIFICATION) |
    (before.words === after.words ? 0 : TEXT) |
    (others.every((name) => before[name] === after[name]) ? 0 : OTHER)
  );
}
