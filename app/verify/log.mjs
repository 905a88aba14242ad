import { nodeHash, rootOf, split } from "./hash.mjs";
import { Problem } from "./problem.mjs";
import { forkProblem } from "./proofs.mjs";
import { need } from "./source.mjs";
import { checkAllBundles } from "./threads.mjs";
import { splitHashes, tilePath, WIDTH } from "./tiles.mjs";

/** Checks one level above the entries against the roots of the tiles below it. */
async function checkLevel(source, level, roots) {
  const upper = [];
  for (let from = 0; from < roots.length; from += WIDTH) {
    const width = Math.min(WIDTH, roots.length - from);
    const path = tilePath(level, from / WIDTH, width);
    const hashes = splitHashes(await need(source, path), width, path);
    hashes.forEach((hash, at) => {
      if (!hash.equals(roots[from + at])) {
        throw new Problem(
          "tile-differs",
          `Hash ${at} of ${path} is not the root of the tile below it: the tile was changed.`,
        );
      }
    });
    if (width === WIDTH) upper.push(rootOf(hashes));
  }
  return upper;
}

/** The root of the first `size` entries, from the roots of full tiles and the entries after them. */
function rootUpTo(size, tileRoots, tail) {
  const climb = (from, to) => {
    const count = to - from;
    if (count === WIDTH && from % WIDTH === 0 && tileRoots[from / WIDTH])
      return tileRoots[from / WIDTH];
    if (count <= WIDTH) return tail(from, to);
    const k = split(count);
    return nodeHash(climb(from, from + k), climb(from + k, to));
  };
  return size === 0 ? rootOf([]) : climb(0, size);
}

/**
 * Reads the whole log and checks every entry, every tile and the root that was
 * signed. With an older checkpoint, also that its entries are the first ones.
 * @param visit called with each entry's index and bytes
 */
export async function checkLog(source, checkpoint, { older, visit } = {}) {
  const { size, root } = checkpoint;
  if (older && older.size > size) {
    throw new Problem(
      "older-than-known",
      `The log went back: it had ${older.size} entries and now shows ${size}.`,
    );
  }
  const cuts = older ? [size, older.size] : [size];
  const { roots: tileRoots, tails } = await checkAllBundles(
    source,
    { from: 0, to: size, cuts },
    visit,
  );
  let roots = tileRoots;
  for (let level = 1; roots.length > 0; level += 1)
    roots = await checkLevel(source, level, roots);
  const tail = (from, to) => {
    const start = Math.floor(from / WIDTH) * WIDTH;
    return rootOf(tails.get(start).slice(from - start, to - start));
  };
  if (!rootUpTo(size, tileRoots, tail).equals(root)) {
    throw new Problem(
      "root-differs",
      `The ${size} entries do not lead to the root that was signed: something was changed, added or left out.`,
    );
  }
  if (!older) return;
  if (older.size === size && !older.root.equals(root)) throw forkProblem(size);
  if (!rootUpTo(older.size, tileRoots, tail).equals(older.root)) {
    throw new Problem(
      "older-root-differs",
      `The first ${older.size} entries are not what they were when the older checkpoint was signed: the past was changed.`,
    );
  }
}
