import { describe, expect, it } from "vitest";
import { proposalNumbers } from "../../../app/domain/act/model";
import { actedOn } from "../../../app/domain/act/proposal-words";
import {
  countTaken,
  markOf,
  proposalCode,
  proposalMask,
  readProposal,
  stanceOn,
  statesAny,
} from "../../../app/domain/register/proposals";

const code = proposalCode(
  [
    { proposal: 1, alignment: "same" },
    { proposal: 2, alignment: "adapted" },
    { proposal: 3, alignment: "absent" },
    { proposal: 4, alignment: "same" },
    { proposal: 5, alignment: "absent" },
  ],
  [4, 5, 8, null],
);

describe("the letters of an act", () => {
  it("keep alignment, addition and silence apart", () => {
    expect(code).toBe("sa-S+..+...");
    expect(readProposal(code, 2)).toEqual({
      alignment: "adapted",
      added: false,
    });
    expect(readProposal(code, 4)).toEqual({ alignment: "same", added: true });
    expect(readProposal(code, 5)).toEqual({ alignment: "absent", added: true });
    expect(readProposal(code, 6)).toEqual({ alignment: null, added: false });
  });

  it("tell the proposals taken up or added to", () => {
    expect(proposalMask(code).toString(2)).toBe("10011011");
    expect(markOf(code)).toMatchObject({ 1: "same", 3: "absent", 5: "added" });
  });

  it("are counted in one way, and nothing that counts is called absent", () => {
    expect(countTaken(code)).toBe(5);
    expect(actedOn(markOf(code))).toHaveLength(countTaken(code));
    expect(proposalNumbers.map((number) => stanceOn(code, number))).toEqual([
      ...["same", "adapted", "absent", "same", "added"],
      ...[null, null, "added", null, null, null],
    ]);
  });

  it("tell whether the act says anything on the proposals", () => {
    expect(statesAny(code)).toBe(true);
    expect(statesAny("-".repeat(11))).toBe(true);
    expect(statesAny(".".repeat(11))).toBe(false);
  });
});
