import { joinBytes, toBase64, utf8 } from "./bytes";
import { canonicalJson, type Json } from "./canonical";
import type { Sha256 } from "./model";

/** So long that nobody finds a salt by trying. */
export const SALT_LENGTH = 32;

const HEAD = utf8("fairway/commitment/v1\n");

/**
 * Stands for a value without telling it: the SHA-256 hash, in base64, of a head
 * line, 32 bytes of salt and the value as canonical JSON. Without the salt
 * nobody can tell, or try out, what the value is.
 */
export const commitTo = (
  sha256: Sha256,
  salt: Uint8Array,
  value: Json,
): string =>
  toBase64(sha256(joinBytes([HEAD, salt, utf8(canonicalJson(value))])));

/** What an act says in words of its own. */
export interface ActWords {
  readonly statement: string | null;
  readonly decidingOrgan: string | null;
  readonly groupEntities: string | null;
  readonly proposals: readonly {
    readonly proposal: number;
    readonly text: string | null;
  }[];
  readonly commitments: readonly {
    readonly proposal: number | null;
    readonly measure: string;
    readonly target: string;
    readonly dueOn: string;
  }[];
}

/** The value that `texts` commits to; null where an act has no words of its own. */
export function wordsValue(words: ActWords): Json | null {
  const texts = words.proposals.flatMap(({ proposal, text }) =>
    text === null ? [] : [[String(proposal), text] as const],
  );
  const { statement, decidingOrgan, groupEntities, commitments } = words;
  const isEmpty =
    texts.length + commitments.length === 0 &&
    statement === null &&
    decidingOrgan === null &&
    groupEntities === null;
  if (isEmpty) return null;
  return {
    statement,
    decidingOrgan,
    groupEntities,
    proposals: Object.fromEntries(texts),
    commitments: commitments.map(({ proposal, measure, target, dueOn }) => ({
      proposal,
      measure,
      target,
      due: dueOn,
    })),
  };
}

/** The value that `signatory` commits to; null where nobody is named. */
export const signatoryValue = (signatory: {
  readonly signatoryName: string | null;
  readonly signatoryTitle: string | null;
}): Json | null =>
  signatory.signatoryName === null
    ? null
    : { name: signatory.signatoryName, title: signatory.signatoryTitle };
