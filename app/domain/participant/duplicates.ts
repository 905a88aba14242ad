import { similarity } from "./distance";
import type { Identifier } from "./model";
import { consonantKey, matchKey } from "./names";
import { registerKey } from "./register-number";
import { scriptOf } from "./script";

/** Why two participants may be one; labels: `duplicate.<code>`. Surest first. */
export const duplicateReasons = [
  "same_identifier",
  "same_name",
  "same_transliteration",
  "close_name",
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

/** What is compared of a participant. `area` is ISO 3166-1 alpha-3. */
export interface Comparable {
  readonly names: readonly string[];
  readonly identifiers?: readonly Identifier[] | undefined;
  readonly area?: string | undefined;
  /** The stored `matchKey` of each name, in the same order; made anew where absent. */
  readonly keys?: readonly string[] | undefined;
}
export interface KnownParticipant extends Comparable {
  readonly id: string;
}

export interface DuplicateCandidate {
  readonly id: string;
  readonly reason: DuplicateReason;
  /** From 0 to 1; a warning is worth giving from `worthTelling`. */
  readonly score: number;
  /** The existing name that came closest; absent for an identifier. */
  readonly name?: string;
}

export const worthTelling = 0.55;
const leastAlike = 0.82;
const shortest = 5;

const identifierKey = ({ scheme, authority, value }: Identifier) =>
  scheme === "register"
    ? `register ${registerKey(authority)} ${registerKey(value)}`
    : `${scheme} ${value.toUpperCase()}`;

interface Keyed {
  readonly name: string;
  readonly key: string;
  /** The key without spaces, since those come and go: Data Flow, DataFlow. */
  readonly closed: string;
  readonly script: string;
}
const keyed = (name: string, key = matchKey(name)): Keyed => ({
  name,
  key,
  closed: key.replaceAll(" ", ""),
  script: scriptOf(name),
});

const vowelless = (script: string) => script === "Arab" || script === "Hebr";

function sameConsonants(a: Keyed, b: Keyed): boolean {
  const consonants = consonantKey(a.key);
  return (
    consonants.replaceAll(" ", "").length >= 4 &&
    consonants === consonantKey(b.key)
  );
}

function compare(a: Keyed, b: Keyed): Omit<DuplicateCandidate, "id"> | null {
  const name = b.name;
  const across = a.script !== b.script;
  if (a.key !== "" && a.key === b.key)
    return across
      ? { reason: "same_transliteration", score: 0.9, name }
      : { reason: "same_name", score: 0.95, name };
  if (
    across &&
    (vowelless(a.script) || vowelless(b.script)) &&
    sameConsonants(a, b)
  )
    return { reason: "same_transliteration", score: 0.75, name };
  if (Math.min(a.closed.length, b.closed.length) < shortest) return null;
  const alike = similarity(a.closed, b.closed, leastAlike);
  return alike > 0 ? { reason: "close_name", score: alike * 0.85, name } : null;
}

/** The likeliest of all pairs of names; of equals the first. */
function closest(names: readonly Keyed[], known: KnownParticipant) {
  let best: Omit<DuplicateCandidate, "id"> | null = null;
  for (const [index, name] of known.names.entries()) {
    const theirs = keyed(name, known.keys?.[index]);
    for (const ours of names) {
      const result = compare(ours, theirs);
      if (result && result.score > (best?.score ?? 0)) best = result;
    }
  }
  return best;
}

/**
 * Existing participants that a new one may repeat, likeliest first; across
 * scripts, legal forms, word order and slips of the pen. Namesakes in another
 * area (two ministries of finance) score lower. A warning, never a verdict.
 */
export function duplicateCandidates(
  fresh: Comparable,
  existing: readonly KnownParticipant[],
): DuplicateCandidate[] {
  const identifiers = new Set(fresh.identifiers?.map(identifierKey));
  const names = fresh.names.map((name, index) =>
    keyed(name, fresh.keys?.[index]),
  );
  const found: DuplicateCandidate[] = [];
  for (const known of existing) {
    if (known.identifiers?.some((one) => identifiers.has(identifierKey(one)))) {
      found.push({ id: known.id, reason: "same_identifier", score: 1 });
      continue;
    }
    const elsewhere =
      fresh.area && known.area && fresh.area !== known.area ? 0.6 : 1;
    const best = closest(names, known);
    if (best && best.score * elsewhere >= worthTelling)
      found.push({ id: known.id, ...best, score: best.score * elsewhere });
  }
  return found.sort((a, b) => b.score - a.score);
}
