import {
  alignments,
  proposalNumbers,
  type Alignment,
  type ProposalNumber,
} from "../act/model";

/**
 * How an act stands to the eleven proposals, one letter each: `s` same,
 * `a` adapted, `-` absent, `.` not stated (a reaffirmation states none); `S`,
 * `A`, `+` are the first three with a commitment of the participant's own added.
 */
export type ProposalCode = string;

const plain: Readonly<Record<Alignment, string>> = {
  same: "s",
  adapted: "a",
  absent: "-",
};
const withAdded: Readonly<Record<Alignment, string>> = {
  same: "S",
  adapted: "A",
  absent: "+",
};

/** The letters of an act. */
export function proposalCode(
  given: readonly { proposal: number; alignment: Alignment }[],
  committed: readonly (number | null)[],
): ProposalCode {
  const alignments = new Map(given.map((one) => [one.proposal, one.alignment]));
  return proposalNumbers
    .map((number) => {
      const alignment = alignments.get(number);
      if (committed.includes(number)) return withAdded[alignment ?? "absent"];
      return alignment === undefined ? "." : plain[alignment];
    })
    .join("");
}

/** The alignment on one proposal (null: not stated), and whether something was added to it. */
export function readProposal(
  code: ProposalCode,
  number: ProposalNumber,
): { readonly alignment: Alignment | null; readonly added: boolean } {
  const letter = code[number - 1] ?? ".";
  const alignment =
    alignments.find(
      (one) => plain[one] === letter || withAdded[one] === letter,
    ) ?? null;
  return {
    alignment,
    added: alignment !== null && withAdded[alignment] === letter,
  };
}

/** Bit `n - 1` is set for each proposal `n` the act takes up, adapts or adds to. */
export function proposalMask(code: ProposalCode): number {
  let mask = 0;
  for (let at = 0; at < code.length; at += 1) {
    if (code[at] !== "-" && code[at] !== ".") mask |= 1 << at;
  }
  return mask;
}

/**
 * How an act stands to a proposal in one word, the same on every outlet. A
 * proposal it leaves out but adds a commitment of its own to is `added`, never
 * `absent`: it counts as taken up. Null where the act says nothing on it.
 */
export function stanceOn(
  code: ProposalCode,
  number: ProposalNumber,
): Alignment | "added" | null {
  const { alignment, added } = readProposal(code, number);
  return added && alignment === "absent" ? "added" : alignment;
}

/** How many proposals the act takes up, adapts or adds to. */
export const countTaken = (code: ProposalCode): number =>
  proposalMask(code).toString(2).replaceAll("0", "").length;

/** Whether the act says anything on the proposals; a reaffirmation does not. */
export const statesAny = (code: ProposalCode): boolean => /[^.]/.test(code);

/**
 * What the proposal mark draws: a commitment of one's own alone is a dot. Empty
 * where the act names no proposal at all: that is not "none of them".
 */
export const markOf = (
  code: ProposalCode,
): Record<number, Alignment | "added"> =>
  statesAny(code)
    ? Object.fromEntries(
        proposalNumbers.map((number) => [
          number,
          stanceOn(code, number) ?? "absent",
        ]),
      )
    : {};
