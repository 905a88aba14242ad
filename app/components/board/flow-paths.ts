import type { FlowLink, Flows } from "../../domain/board/flows";

/** One box of a column: its place and height, in the units of the drawing. */
export interface FlowBox {
  readonly key: string;
  readonly y: number;
  readonly height: number;
}

export interface FlowPath {
  readonly key: string;
  readonly d: string;
  readonly width: number;
}

const GAP = 14;
/** Width of the drawing; its three columns stand at 0, the middle and the end. */
export const flowWidth = 960;
const BOX = 10;
/** Room for the words left and right of the outer columns. */
const SIDE = 190;

const sum = (links: readonly FlowLink[]) =>
  links.reduce((total, { count }) => total + count, 0);

/**
 * The drawing of flows in three columns: boxes as high as what passes through
 * them, lines as thick as what they join.
 * @param unit height of one engagement
 */
export function drawFlows(flows: Flows, unit: number) {
  const column = (
    keys: readonly string[],
    countOf: (key: string) => number,
  ): FlowBox[] => {
    let y = 0;
    return keys.map((key) => {
      const height = countOf(key) * unit;
      const box = { key, y, height };
      y += height + GAP;
      return box;
    });
  };
  const { given, taken } = flows;
  const columns = [
    column(flows.providers, (key) =>
      sum(given.filter(({ from }) => from === key)),
    ),
    column(flows.topics, (key) => sum(given.filter(({ to }) => to === key))),
    column(flows.recipients, (key) =>
      sum(taken.filter(({ to }) => to === key)),
    ),
  ] as const;
  const join = (
    links: readonly FlowLink[],
    left: readonly FlowBox[],
    right: readonly FlowBox[],
    x1: number,
    x2: number,
  ): FlowPath[] => {
    const used = new Map<string, number>();
    /** The middle of the next free strip of a box. */
    const strip = (side: string, box: FlowBox | undefined, size: number) => {
      const id = `${side} ${box?.key ?? ""}`;
      const before = used.get(id) ?? 0;
      used.set(id, before + size);
      return (box?.y ?? 0) + before + size / 2;
    };
    const middle = (x1 + x2) / 2;
    return links.map(({ from, to, count }) => {
      const size = count * unit;
      const y1 = strip(
        "from",
        left.find(({ key }) => key === from),
        size,
      );
      const y2 = strip(
        "to",
        right.find(({ key }) => key === to),
        size,
      );
      const numbers = [x1, y1, middle, y1, middle, y2, x2, y2];
      const [a, b, c, d, e, f, g, h] = numbers.map((one) => one.toFixed(1));
      return {
        key: `${from} ${to}`,
        d: `M${a ?? ""} ${b ?? ""}C${c ?? ""} ${d ?? ""} ${e ?? ""} ${f ?? ""} ${g ?? ""} ${h ?? ""}`,
        width: size,
      };
    });
  };
  const left = SIDE;
  const half = (flowWidth - BOX) / 2;
  const right = flowWidth - SIDE - BOX;
  const paths = [
    ...join(given, columns[0], columns[1], left + BOX, half),
    ...join(taken, columns[1], columns[2], half + BOX, right),
  ];
  const ends = columns.flat().map(({ y, height }) => y + height);
  return {
    columns: [
      {
        x: left,
        boxes: columns[0],
        words: { x: left - 8, anchor: "end" },
      },
      {
        x: half,
        boxes: columns[1],
        words: { x: half + BOX + 8, anchor: "start" },
      },
      {
        x: right,
        boxes: columns[2],
        words: { x: right + BOX + 8, anchor: "start" },
      },
    ] as const,
    boxWidth: BOX,
    paths,
    height: Math.max(1, ...ends),
  };
}
