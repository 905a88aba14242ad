import { emptyRoot, nodeHash, split } from "./hash.mjs";
import { Problem } from "./problem.mjs";

const tooShort = () =>
  new Problem(
    "proof-too-short",
    "The proof lacks hashes for trees of these sizes.",
  );
const tooLong = () =>
  new Problem(
    "proof-too-long",
    "The proof has more hashes than trees of these sizes need.",
  );

/** The root that a leaf at an index of a tree leads to, by RFC 6962 section 2.1.1 read backwards. */
function climb(index, size, leaf, path) {
  if (size === 1) {
    if (path.length > 0) throw tooLong();
    return leaf;
  }
  if (path.length === 0) throw tooShort();
  const k = split(size);
  const sibling = path[path.length - 1];
  const rest = path.slice(0, -1);
  return index < k
    ? nodeHash(climb(index, k, leaf, rest), sibling)
    : nodeHash(sibling, climb(index - k, size - k, leaf, rest));
}

/** Throws unless the leaf stands at that index of the tree with this root. */
export function checkInclusion({ index, size, leaf, path, root }) {
  if (size === 0)
    throw new Problem(
      "size-zero",
      "The checkpoint is of a log without entries: nothing can be in it.",
    );
  if (index >= size) {
    throw new Problem(
      "index-outside",
      `The proof speaks of entry ${index}, but the checkpoint covers only ${size} entries (0 to ${size - 1}).`,
    );
  }
  if (!climb(index, size, leaf, path).equals(root)) {
    throw new Problem(
      "root-differs",
      "The entry, its place and the proof do not lead to the root that was signed: the entry was changed, or the proof belongs to another one.",
    );
  }
}

/** Both roots that a proof leads to, by RFC 6962 section 2.1.2 read backwards. */
function climbBoth(older, size, proof, olderRoot) {
  if (older === size) {
    if (olderRoot) {
      if (proof.length > 0) throw tooLong();
      return [olderRoot, olderRoot];
    }
    if (proof.length > 1) throw tooLong();
    if (proof.length < 1) throw tooShort();
    return [proof[0], proof[0]];
  }
  if (proof.length === 0) throw tooShort();
  const k = split(size);
  const sibling = proof[proof.length - 1];
  const rest = proof.slice(0, -1);
  if (older <= k) {
    const [was, is] = climbBoth(older, k, rest, olderRoot);
    return [was, nodeHash(is, sibling)];
  }
  const [was, is] = climbBoth(older - k, size - k, rest, undefined);
  return [nodeHash(sibling, was), nodeHash(sibling, is)];
}

export function forkProblem(size) {
  return new Problem(
    "fork",
    `There are two logs of ${size} entries with different roots, both signed: different people are shown different registers. Keep both checkpoints, together they prove it.`,
  );
}

/** Throws unless the newer tree begins with all of the older one. */
export function checkConsistency({ older, olderRoot, size, root, proof }) {
  if (older > size) {
    throw new Problem(
      "older-than-known",
      `The log went back: it had ${older} entries and now shows ${size}.`,
    );
  }
  if (older === size) {
    if (!olderRoot.equals(root)) throw forkProblem(size);
    if (proof.length > 0) throw tooLong();
    return;
  }
  if (older === 0) {
    if (proof.length > 0) throw tooLong();
    if (!olderRoot.equals(emptyRoot))
      throw new Problem(
        "older-root-differs",
        "The older checkpoint has no entries, but not the root of an empty log.",
      );
    return;
  }
  const [was, is] = climbBoth(older, size, proof, olderRoot);
  if (!was.equals(olderRoot)) {
    throw new Problem(
      "older-root-differs",
      `The first ${older} entries are not what they were: the past was changed.`,
    );
  }
  if (!is.equals(root))
    throw new Problem(
      "root-differs",
      "The proof does not lead to the newer root.",
    );
}
