/** The value below which a share of the sorted values lies, by nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = Math.max(0, Math.ceil(share * sorted.length) - 1);
  return sorted[at] ?? NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

export const ms = (value: number) => `${value.toFixed(1)} ms`;

/** A line of the report: what, how much, and the goal where there is one. */
export function say(what: string, figure: string, goal = ""): void {
  const line = [
    what.padEnd(46),
    figure.padStart(16),
    goal === "" ? "" : ` (goal ${goal})`,
  ];
  process.stdout.write(`${line.join(" ").trimEnd()}\n`);
}

export function title(text: string): void {
  process.stdout.write(`\n${text}\n`);
}
