import type { Alignment } from "../act/model";

type Mark = Readonly<Record<number, Alignment | "added">>;

const STEP = 9;

/** A QR code as an SVG with the quiet border its readers need. */
export function qrSvg({
  size,
  path,
}: {
  /** Squares on a side. */
  readonly size: number;
  readonly path: string;
}): string {
  const side = String(size + 8);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${side} ${side}"><path d="M-4-4h${side}v${side}h-${side}z" fill="#fff"/><path d="${path}" fill="#14202b"/></svg>`;
}

const svg = (viewBox: string, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${inside}</svg>`;

/** One stroke of the mark at a place; nothing where the act is silent. */
function stroke(kind: Alignment | "added" | undefined, x: string): string {
  if (kind === "added") {
    return `<circle cx="${x}" cy="12" r="2.2" fill="#a4551e"/>`;
  }
  const lines = { same: "V20", adapted: "v5.5m0 5V20", absent: "" };
  const line = lines[kind ?? "absent"];
  return line === ""
    ? ""
    : `<path d="M${x} 4${line}" stroke="#0b5563" stroke-width="3.2"/>`;
}

const ground = (width: number) =>
  `<path d="M0 23h${String(width)}" stroke="#6b7681" stroke-width="0.8"/>`;

/** One stroke alone, for the key. */
export const strokeSvg = (kind: Alignment | "added"): string =>
  svg(`0 0 ${String(STEP)} 24`, ground(STEP) + stroke(kind, String(STEP / 2)));

/**
 * The proposal mark: eleven strokes, full where an act takes a proposal up as it
 * is, broken where it adapts it, none where it is silent, a dot for a
 * commitment of its own. It reads from 1 to 11 in every language; the words
 * beside it say the same.
 */
export function markSvg(mark: Mark): string {
  const strokes = Array.from({ length: 11 }, (_, at) =>
    stroke(mark[at + 1], String(at * STEP + STEP / 2)),
  );
  const width = 11 * STEP;
  return svg(`0 0 ${String(width)} 24`, ground(width) + strokes.join(""));
}
