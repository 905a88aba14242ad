import { Problem } from "./problem.mjs";

/** C2SP tlog-tiles: tiles of 256 hashes, each level 256 times as coarse. */
export const WIDTH = 256;
const LEVELS = 7;

function digits(index) {
  const parts = [];
  for (
    let rest = index;
    parts.length === 0 || rest > 0;
    rest = Math.floor(rest / 1000)
  )
    parts.unshift(String(rest % 1000).padStart(3, "0"));
  return parts
    .map((part, at) => (at < parts.length - 1 ? `x${part}` : part))
    .join("/");
}

/** The address of a tile below the log's. */
export const tilePath = (level, index, width) =>
  `tile/${level}/${digits(index)}${width === WIDTH ? "" : `.p/${width}`}`;

/** All tiles of a log of a size: bundles of entries, then hashes, level by level. */
export function* tilesOf(size) {
  for (const level of ["entries", ...Array(LEVELS).keys()]) {
    const hashes = Math.floor(
      size / WIDTH ** (level === "entries" ? 0 : level),
    );
    for (let index = 0; index * WIDTH < hashes; index += 1)
      yield { level, index, width: Math.min(WIDTH, hashes - index * WIDTH) };
  }
}

/** A tile's hashes; `bytes` are not copied. */
export function splitHashes(bytes, width, path) {
  if (bytes.length !== width * 32) {
    throw new Problem(
      "tile-length",
      `${path} has ${bytes.length} bytes instead of ${width * 32}: it was cut off or added to.`,
    );
  }
  return Array.from({ length: width }, (_, at) =>
    bytes.subarray(at * 32, at * 32 + 32),
  );
}

/** Entries of a bundle; each stands after its length in two bytes. */
export function splitEntries(bytes, width, path) {
  const entries = [];
  let at = 0;
  for (let count = 0; count < width; count += 1) {
    const end =
      at + 2 > bytes.length ? Infinity : at + 2 + bytes.readUInt16BE(at);
    if (end > bytes.length) {
      throw new Problem(
        "bundle-truncated",
        `${path} ends in the middle of its ${count + 1}. entry: it was cut off.`,
      );
    }
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  if (at !== bytes.length)
    throw new Problem(
      "bundle-too-long",
      `${path} goes on after its last entry.`,
    );
  return entries;
}
