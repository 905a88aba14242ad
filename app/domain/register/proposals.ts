import {
  alignments,
  proposalNumbers,
  type Alignment,
  type ProposalNumber,
} from "../act/model";

/**
 * How an act stands to the eleven proposals, one letter each: `s` same,
 * `a` adapted, `-` absent; `S`, `A`, `+` are the same with a commitment of the
 * participant's own added.
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

/** The letters of an act; a proposal it does not mention is absent. */
export function proposalCode(
  given: readonly { proposal: number; alignment: Alignment }[],
  committed: readonly (number | null)[],
): ProposalCode {
  const alignment = new Map(given.map((one) => [one.proposal, one.alignment]));
  return proposalNumbers
    .map((number) => {
      const letters = committed.includes(number) ? withAdded : plain;
      return letters[alignment.get(number) ?? "absent"];
    })
    .join("");
}

/** The alignment on one proposal, and whether something was added to it. */
export function readProposal(code: ProposalCode, number: ProposalNumber) {
  const letter = code[number - 1] ?? "-";
  const alignment =
    alignments.find(
      (one) => plain[one] === letter || withAdded[one] === letter,
    ) ?? "absent";
  return { alignment, added: withAdded[alignment] === letter };
}

/** Bit `n - 1` is set for each proposal `n` the act takes up, adds to, or adapts. */
export const proposalMask = (code: ProposalCode): number =>
  proposalNumbers.reduce(
    (mask, number) =>
      (code[number - 1] ?? "-") === "-" ? mask : mask | (1 << (number - 1)),
    0,
  );

/** What the proposal mark draws: a commitment of one's own alone is a dot. */
export function markOf(
  code: ProposalCode,
): Record<number, Alignment | "added"> {
  return Object.fromEntries(
    proposalNumbers.map((number) => {
      const { alignment, added } = readProposal(code, number);
      return [number, alignment === "absent" && added ? "added" : alignment];
    }),
  );
}
