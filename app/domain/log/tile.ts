import { LogProblem } from "./model";

/** Hashes in a full tile, and the tree levels it stands for. Source: C2SP tlog-tiles. */
export const TILE_WIDTH = 256;
export const TILE_HEIGHT = 8;
/** A tile of level 6 spans 2^56 leaves: more than we count. */
export const HIGHEST_TILE = 6;

/** A piece of the log that never changes: hashes of a level, or the leaves themselves. */
export interface Tile {
  readonly level: number | "entries";
  readonly index: number;
  /** 1 to 256; a full tile has 256. */
  readonly width: number;
}

const groups = (index: number): string => {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, "0");
  const parts = padded.match(/\d{3}/g) ?? [];
  return parts
    .map((part, at) => (at < parts.length - 1 ? `x${part}` : part))
    .join("/");
};

/** The address of a tile below the log's own, for instance `tile/0/x001/067.p/12`. */
export function tilePath({ level, index, width }: Tile): string {
  const part = width === TILE_WIDTH ? "" : `.p/${String(width)}`;
  return `tile/${String(level)}/${groups(index)}${part}`;
}

const shape =
  /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** The tile of an address; null when it is none, or written in another way than `tilePath` does. */
export function parseTilePath(path: string): Tile | null {
  const [, level = "", place = "", part] = shape.exec(path) ?? [];
  if (level === "") return null;
  const tile: Tile = {
    level: level === "entries" ? level : Number(level),
    index: Number(place.replace(/[x/]/g, "")),
    width: part === undefined ? TILE_WIDTH : Number(part),
  };
  if (!Number.isSafeInteger(tile.index)) return null;
  return tilePath(tile) === path ? tile : null;
}

/** How many hashes a level has in the tree of a size. */
export const hashesAt = (level: number, size: number): number =>
  Math.floor(size / TILE_WIDTH ** level);

/** How wide a tile is in the tree of a size; 0 where it is not there. */
export function widthIn(
  { level, index }: Pick<Tile, "level" | "index">,
  size: number,
): number {
  const hashes = hashesAt(level === "entries" ? 0 : level, size);
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH));
}

/**
 * The tiles of the tree of a size, bundles of leaves included, that the tree of
 * an older size did not have.
 */
export function* tilesOf(size: number, older = 0): Generator<Tile> {
  const levels = ["entries", 0, 1, 2, 3, 4, 5, HIGHEST_TILE] as const;
  for (const level of levels) {
    const hashes = hashesAt(level === "entries" ? 0 : level, size);
    const before = hashesAt(level === "entries" ? 0 : level, older);
    let index = Math.floor(before / TILE_WIDTH);
    for (; index * TILE_WIDTH < hashes; index += 1) {
      const width = widthIn({ level, index }, size);
      if (width > widthIn({ level, index }, older))
        yield { level, index, width };
    }
  }
}

/** @throws LogProblem tile-length */
export function hashesIn(bytes: Uint8Array, width: number): Uint8Array[] {
  if (bytes.length !== width * 32) {
    throw new LogProblem("tile-length", `${String(bytes.length)} bytes`);
  }
  return Array.from({ length: width }, (_, at) =>
    bytes.subarray(at * 32, at * 32 + 32),
  );
}
