export interface Period {
  readonly counted: number;
  readonly withdrawn: number;
}

const STEP = 10;
const BAR = 7;
const TALL = 200;

const round = (value: number) => String(Math.round(value * 10) / 10);

/**
 * The columns of a chart as two paths, on one scale: the largest number, up or
 * down, decides it. `base` is the height of the line between them.
 */
export function columnsOf(periods: readonly Period[]) {
  const highest = Math.max(0, ...periods.map(({ counted }) => counted));
  const lowest = Math.max(0, ...periods.map(({ withdrawn }) => withdrawn));
  const all = Math.max(1, highest + lowest);
  const base = (highest / all) * TALL;
  const path = (amount: (period: Period) => number, sign: 1 | -1) =>
    periods
      .map((period, at) => {
        const value = amount(period);
        if (value === 0) return "";
        const tall = round(sign * (value / all) * TALL);
        const x = round(at * STEP + (STEP - BAR) / 2);
        return `M${x} ${round(base)}v${tall}h${String(BAR)}V${round(base)}z`;
      })
      .join("");
  return {
    width: Math.max(1, periods.length) * STEP,
    height: TALL,
    base: round(base),
    most: highest,
    up: path(({ counted }) => counted, -1),
    down: path(({ withdrawn }) => withdrawn, 1),
  };
}
