import { zxcvbn, zxcvbnOptions } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import { DomainError } from "../kernel/errors";
import { lengthOf } from "../kernel/text";
import { commonPasswords } from "./common-passwords";

export const SHORTEST_PASSWORD = 15;
export const LONGEST_PASSWORD = 200;
/** Guessing needs at least 10^8 tries: score 3 of zxcvbn's 0 to 4. */
const LOWEST_SCORE = 3;
/** What lies beyond can only make a password stronger, and costs time. */
const LONGEST_SCORED = 64;

const common = new Set(commonPasswords);
let isReady = false;

function score(password: string, words: readonly string[]): number {
  if (!isReady) {
    zxcvbnOptions.setOptions({ dictionary, graphs: adjacencyGraphs });
    isReady = true;
  }
  return zxcvbn(password.slice(0, LONGEST_SCORED), [...words]).score;
}

/** A password in the form that is hashed, whichever keyboard it came from. */
export const normalPassword = (password: string): string =>
  password.normalize("NFKC");

/**
 * Why a password is refused, as a message key, or `undefined`. There are no
 * rules of composition. `words` are the person's own name and address, which a
 * guesser tries first. Source: NIST SP 800-63B-4, section 3.1.1.2.
 */
export function passwordProblem(
  password: string,
  words: readonly string[] = [],
): string | undefined {
  const length = lengthOf(password);
  if (length === 0) return "account.error.password-missing";
  if (length < SHORTEST_PASSWORD) return "account.error.password-short";
  if (length > LONGEST_PASSWORD) return "account.error.password-long";
  if (common.has(normalPassword(password).toLowerCase())) {
    return "account.error.password-common";
  }
  const known = ["fairway", ...words.flatMap((word) => word.split(/[\s@.]+/))];
  return score(password, known.filter(Boolean)) < LOWEST_SCORE
    ? "account.error.password-weak"
    : undefined;
}

/**
 * Refuses a password that is easy to guess.
 * @throws DomainError 400 on the field `field`.
 */
export function assertGoodPassword(
  password: string,
  words: readonly string[],
  field = "password",
): void {
  const key = passwordProblem(password, words);
  if (key === undefined) return;
  throw new DomainError("invalid", "error.check-form", {
    fields: {
      [field]: {
        key,
        params: { minimum: SHORTEST_PASSWORD, maximum: LONGEST_PASSWORD },
      },
    },
  });
}
