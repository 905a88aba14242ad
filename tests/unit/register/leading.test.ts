import { describe, expect, it } from "vitest";
import { leadingAct } from "../../../app/domain/register/leading";

describe("the act by which a participant stands", () => {
  const confirmed = { type: "confirm", status: "published" } as const;
  const withdrawn = { type: "echo", status: "withdrawn" } as const;
  const reaffirmed = { type: "reaffirm", status: "published" } as const;

  it("is one in force, though a newer one was withdrawn", () => {
    expect(leadingAct([withdrawn, confirmed])).toBe(confirmed);
  });

  it("is one that says how far it goes, not one about it", () => {
    expect(leadingAct([reaffirmed, confirmed])).toBe(confirmed);
    expect(leadingAct([reaffirmed, withdrawn])).toBe(withdrawn);
    expect(leadingAct([reaffirmed])).toBe(reaffirmed);
  });

  it("is the newest where none is in force, and none where there is none", () => {
    const older = { type: "confirm", status: "removed_for_cause" } as const;
    expect(leadingAct([withdrawn, older])).toBe(withdrawn);
    expect(leadingAct<typeof older>([])).toBeUndefined();
  });
});
