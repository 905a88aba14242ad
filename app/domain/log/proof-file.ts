import { hashFromBase64, toBase64 } from "./bytes";
import { LogProblem, type Hash } from "./model";
import { parseCount } from "./number";

/** All that is needed to check one leaf without asking anybody. Source: C2SP tlog-proof. */
export interface ProofFile {
  readonly index: number;
  readonly proof: readonly Hash[];
  /** The signed note. */
  readonly checkpoint: string;
}

const HEAD = "c2sp.org/tlog-proof@v1";
/** More than any tree within 2^53 leaves can need. */
const LONGEST_PROOF = 63;

export const formatProofFile = ({ index, proof, checkpoint }: ProofFile) =>
  [HEAD, `index ${String(index)}`, ...proof.map(toBase64), "", checkpoint].join(
    "\n",
  );

/** @throws LogProblem proof-malformed, number-not-plain, number-too-large, base64-wrong, hash-length */
export function parseProofFile(text: string): ProofFile {
  const cut = text.indexOf("\n\n");
  if (cut < 0) throw new LogProblem("proof-malformed");
  const [head, ...lines] = text.slice(0, cut).split("\n");
  if (lines[0]?.startsWith("extra ")) lines.shift();
  const [place, ...hashes] = lines;
  if (head !== HEAD || !place?.startsWith("index "))
    throw new LogProblem("proof-malformed");
  if (hashes.length > LONGEST_PROOF) throw new LogProblem("proof-too-long");
  return {
    index: parseCount(place.slice("index ".length)),
    proof: hashes.map(hashFromBase64),
    checkpoint: text.slice(cut + 2),
  };
}
