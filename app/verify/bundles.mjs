import { rootOf, sha256 } from "./hash.mjs";
import { Problem } from "./problem.mjs";
import { need } from "./source.mjs";
import { splitEntries, splitHashes, tilePath, WIDTH } from "./tiles.mjs";

/** Bundles that are asked for before they are needed: waiting for them took a third of the time. */
const AHEAD = 8;

/**
 * Hashes of the entries of a bundle. The byte before each entry belongs to its
 * length; set to zero for a moment it is the byte that hashing wants in front.
 */
function hashEntries(bytes, width, path) {
  return splitEntries(bytes, width, path).map((entry) => {
    const at = entry.byteOffset - bytes.byteOffset - 1;
    const kept = bytes[at];
    bytes[at] = 0;
    const hash = sha256(bytes.subarray(at, at + 1 + entry.length));
    bytes[at] = kept;
    return hash;
  });
}

/**
 * Checks that the entries of a bundle are those that a tile has the hashes of.
 * @returns the hashes
 */
export function checkBundle(bytes, tileBytes, { from, width, paths }) {
  const [bundlePath, tilePath] = paths;
  const hashes = hashEntries(bytes, width, bundlePath);
  splitHashes(tileBytes, width, tilePath).forEach((hash, at) => {
    if (!hash.equals(hashes[at])) {
      throw new Problem(
        "leaf-differs",
        `Entry ${from + at} in ${bundlePath} is not the one that ${tilePath} has the hash of: one of both was changed.`,
      );
    }
  });
  return hashes;
}

/**
 * Checks the bundles of a part of the log, in order, against their tiles.
 * @param range `from` and `to`, counted in entries, begin and end with a bundle
 *   or the log; `cuts` are sizes whose last entries are wanted
 * @param visit called with each entry's index and bytes
 * @returns the roots of full tiles, and hashes of the tiles that a cut goes through
 */
export async function checkBundles(source, { from: first, to, cuts }, visit) {
  const roots = [];
  const tails = new Map();
  const ahead = new Map();
  const ask = (from) => {
    const width = Math.min(WIDTH, to - from);
    const paths = ["entries", 0].map((level) =>
      tilePath(level, from / WIDTH, width),
    );
    const both = Promise.all(paths.map((path) => need(source, path)));
    // Looked at in its turn; until then nobody waits for it.
    both.catch(() => undefined);
    ahead.set(from, { width, paths, both });
  };
  let next = first;
  for (let from = first; from < to; from += WIDTH) {
    for (; next < to && next < from + AHEAD * WIDTH; next += WIDTH) ask(next);
    const { width, paths, both } = ahead.get(from);
    ahead.delete(from);
    const [bytes, tile] = await both;
    const hashes = checkBundle(bytes, tile, { from, width, paths });
    if (visit)
      splitEntries(bytes, width, paths[0]).forEach((entry, at) =>
        visit(from + at, entry),
      );
    if (width === WIDTH) roots.push(rootOf(hashes));
    if (cuts.some((end) => end > from && end < from + WIDTH))
      tails.set(from, hashes);
  }
  return { roots, tails };
}
