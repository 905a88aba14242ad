/** How far an act goes on one proposal of the initiative. */
export type Alignment = "same" | "adapted" | "absent" | "added";

export const PROPOSALS = 11;

/** Alignment by proposal number, 1-11; a number that is missing is "absent". */
export type Alignments = Readonly<Record<number, Alignment | undefined>>;

/**
 * What to call the answer on a proposal of an act not registered yet: left out
 * but with a commitment of its own, it is `added`, and counts as taken up.
 */
export const stanceWith = (
  answer: { readonly proposal: number; readonly alignment: Alignment },
  commitments: readonly { readonly proposal: number | null }[],
): Alignment =>
  answer.alignment === "absent" &&
  commitments.some(({ proposal }) => proposal === answer.proposal)
    ? "added"
    : answer.alignment;

/** The numbers acted on, in order. */
export const actedOn = (alignments: Alignments): number[] =>
  Array.from({ length: PROPOSALS }, (_, index) => index + 1).filter(
    (number) => (alignments[number] ?? "absent") !== "absent",
  );

/**
 * Numbers as ranges of two or more neighbours: `[1,2,3,8]` gives `["1–3", "8"]`.
 * Expects them sorted and without repeats.
 */
export function ranges(numbers: readonly number[]): string[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) =>
    from === to ? String(from) : `${String(from)}–${String(to)}`,
  );
}
