import { allocate } from "./allocate";
import { findFlaw } from "./certificate";
import { whatIf, type Wish } from "./counterfactual";
import type { RoundInput, TieHash } from "./model";
import { prepare } from "./prepare";
import type { RoundResult } from "./result";

/** A change an officer made, as it is published. */
export interface PublishedOverride extends Wish {
  readonly reason: string;
  readonly loss: readonly number[];
}

/** A published round: what anybody can compute again. */
export interface RoundFile {
  readonly format: "fairway-round-file-1";
  readonly number: string;
  readonly input: RoundInput;
  readonly result: RoundResult;
  readonly overrides: readonly PublishedOverride[];
}

/** Something that is not as the file says; `detail` is for whoever looks closer. */
export interface Difference {
  readonly what:
    "seed" | "inputs-hash" | "not-proven" | "proof" | "result" | "override";
  readonly detail: string;
}

export interface VerifyTools {
  readonly hash: TieHash;
  /** The canonical text of a value, and the SHA-256 of a text. */
  readonly textOf: (value: unknown) => string;
  readonly digest: (text: string) => string;
  /** The seed that was announced, where whoever checks wrote it down. */
  readonly seed?: string | undefined;
}

/**
 * Computes a published round again and tells what differs; nothing when it is
 * the same, byte for byte. Checks the proof of the optimum too, which needs no
 * solver, and the price of each override.
 * @throws RoundInputError, TooManyFixed for inputs that are no round
 */
export function verifyRound(file: RoundFile, tools: VerifyTools): Difference[] {
  const { input, result, overrides } = file;
  const { hash, textOf, digest } = tools;
  const found: Difference[] = [];
  if (tools.seed !== undefined && tools.seed !== input.seed)
    found.push({ what: "seed", detail: input.seed });
  const inputs = digest(textOf(input));
  if (inputs !== result.inputs)
    found.push({ what: "inputs-hash", detail: `${result.inputs} ${inputs}` });
  if (result.status === "limit")
    found.push({ what: "not-proven", detail: result.status });
  found.push(...checkProof(file, hash));

  const again = allocate(input, { hash, inputs });
  const names = Object.keys({ ...again, ...result }) as (keyof RoundResult)[];
  for (const name of names.sort()) {
    // A member that is missing on one side differs too.
    const theirs = textOf(result[name] ?? null);
    const ours = textOf(again[name] ?? null);
    if (theirs !== ours)
      found.push({
        what: "result",
        detail: firstDifference(name, theirs, ours),
      });
  }

  const wishes: Wish[] = [];
  for (const [at, { request, offer, isIn, loss }] of overrides.entries()) {
    const isSame = (wish: Wish) =>
      wish.request === request && wish.offer === offer;
    const before = wishes.findIndex(isSame);
    if (before >= 0) wishes.splice(before, 1);
    wishes.push({ request, offer, isIn });
    const price = whatIf(input, again, wishes, { hash });
    const ours = price.isPossible ? textOf(price.loss) : price.limit;
    if (ours !== textOf(loss)) {
      const detail = firstDifference(`${at + 1}`, textOf(loss), ours);
      found.push({ what: "override", detail });
    }
  }
  return found;
}

/** Whether the prices in the file prove the pairs in the file. */
function checkProof({ input, result }: RoundFile, hash: TieHash): Difference[] {
  if (result.status !== "optimal") return [];
  const round = prepare(input, hash);
  const { problem, requestIds, offerIds } = round;
  const keys = new Set(result.pairs.map(([one, other]) => `${one} ${other}`));
  const chosen = new Uint8Array(problem.score.length);
  for (let pair = 0; pair < chosen.length; pair += 1) {
    const request = requestIds[problem.pairRequest[pair] as number] ?? "";
    const offer = offerIds[problem.pairOffer[pair] as number] ?? "";
    if (keys.delete(`${request} ${offer}`)) chosen[pair] = 1;
  }
  const [stranger] = keys;
  if (stranger !== undefined) return [{ what: "proof", detail: stranger }];
  if (result.certificate === null)
    return [{ what: "proof", detail: "certificate" }];
  const flaw = findFlaw(problem, chosen, result.certificate);
  return flaw ? [{ what: "proof", detail: `${flaw.what} ${flaw.at}` }] : [];
}

function firstDifference(name: string, theirs: string, ours: string): string {
  let at = 0;
  while (at < theirs.length && theirs[at] === ours[at]) at += 1;
  const cut = (text: string) => text.slice(Math.max(0, at - 20), at + 40);
  return `${name}: ${cut(theirs)} | ${cut(ours)}`;
}
