import { parseHash, parseNumber } from "./hash.mjs";
import { Problem } from "./problem.mjs";

/** A proof as a file (C2SP tlog-proof): place, hashes, checkpoint. */
export function parseProof(bytes) {
  const text = bytes.toString("utf8");
  const malformed = () =>
    new Problem(
      "proof-malformed",
      "The file is no proof of the form c2sp.org/tlog-proof@v1.",
    );
  const cut = text.indexOf("\n\n");
  if (cut < 0) throw malformed();
  const [head, ...lines] = text.slice(0, cut).split("\n");
  if (lines[0]?.startsWith("extra ")) lines.shift();
  const [place, ...path] = lines;
  if (head !== "c2sp.org/tlog-proof@v1" || !place?.startsWith("index "))
    throw malformed();
  if (path.length > 63)
    throw new Problem(
      "proof-too-long",
      "The proof has more hashes than any log can need.",
    );
  return {
    index: parseNumber(place.slice(6), "The place in the proof"),
    path: path.map((line) => parseHash(line, "A hash of the proof")),
    checkpoint: Buffer.from(text.slice(cut + 2)),
  };
}
