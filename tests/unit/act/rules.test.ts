import { describe, expect, it } from "vitest";
import { actStatuses, actTypes, vehicles } from "../../../app/domain/act/model";
import {
  clockMonths,
  evidenceFor,
  officesFor,
  reportDueAfter,
  requiredEvidence,
  totalTypes,
  vehiclesFor,
} from "../../../app/domain/act/rules";
import {
  mayFollowUp,
  startProblems,
  typesOpenTo,
} from "../../../app/domain/act/start";
import { participantKinds } from "../../../app/domain/participant/model";

describe("who may do what", () => {
  it.each([
    ["government", ["confirm", "echo"]],
    ["regional_organization", ["confirm", "echo"]],
    ["international_organization", ["support"]],
    ["company", ["support"]],
    ["civil_society", ["support"]],
    ["academia", ["support"]],
  ] as const)("%s begins with %j", (kind, types) => {
    expect(typesOpenTo(kind, [])).toEqual(types);
  });

  it("lets a declaration be amended or reaffirmed, not repeated", () => {
    const own = [{ type: "support", status: "published" }] as const;
    expect(typesOpenTo("company", own)).toEqual(["amend", "reaffirm"]);
    const late = [{ type: "support", status: "dormant" }] as const;
    expect(typesOpenTo("company", late)).toEqual(["amend"]);
  });

  it("offers nothing twice while a declaration is under way", () => {
    for (const status of [
      "draft",
      "approval",
      "returned",
      "suspended",
    ] as const) {
      expect(typesOpenTo("company", [{ type: "support", status }])).toEqual([]);
    }
  });

  it("lets who left, or was refused, come again", () => {
    for (const status of ["withdrawn", "rejected", "expired"] as const) {
      expect(typesOpenTo("academia", [{ type: "support", status }])).toEqual([
        "support",
      ]);
    }
  });

  it("lets states act again through another instrument", () => {
    const own = [{ type: "echo", status: "published" }] as const;
    expect(typesOpenTo("government", own)).toEqual([
      "confirm",
      "echo",
      "amend",
      "reaffirm",
    ]);
  });

  it("lets whatever stands be withdrawn, suspended and dormant too", () => {
    const open = actStatuses.filter((status) =>
      mayFollowUp("withdraw", { type: "support", status }),
    );
    expect(open).toEqual([
      "published",
      "suspended",
      "due",
      "overdue",
      "dormant",
    ]);
  });

  it("withdraws endorsements, not reaffirmations or withdrawals", () => {
    const types = actTypes.filter((type) =>
      mayFollowUp("withdraw", { type, status: "published" }),
    );
    expect(types).toEqual(["confirm", "echo", "support", "amend"]);
    expect(types).toEqual([...totalTypes]);
  });
});

describe("startProblems", () => {
  const own = [
    { id: "A1", type: "support", status: "published" },
    { id: "A0", type: "support", status: "withdrawn" },
  ] as const;
  const ask = (
    kind: (typeof participantKinds)[number],
    acts: Parameters<typeof startProblems>[1],
    type: (typeof actTypes)[number],
    vehicle: (typeof vehicles)[number] = "declaration",
    relatesTo: string | null = null,
  ) =>
    Object.values(startProblems(kind, acts, { type, vehicle, relatesTo }))[0]
      ?.key;

  it("finds none where all fits", () => {
    expect(ask("company", [], "support")).toBeUndefined();
    expect(ask("government", [], "echo", "bilateral")).toBeUndefined();
    expect(ask("company", own, "amend", "declaration", "A1")).toBeUndefined();
  });

  it("tells a repetition from what was never open", () => {
    expect(ask("company", own, "support")).toBe("act.error.already-endorsed");
    expect(ask("company", [], "confirm")).toBe("act.error.type-not-open");
    expect(ask("government", [], "support")).toBe("act.error.type-not-open");
    expect(ask("company", own, "withdraw")).toBe("act.error.type-not-open");
  });

  it("minds the vehicle and the earlier act", () => {
    expect(ask("company", [], "support", "bilateral")).toBe(
      "act.error.vehicle-not-for-kind",
    );
    for (const id of [null, "A0", "A9"]) {
      expect(ask("company", own, "reaffirm", "declaration", id)).toBe(
        "act.error.earlier-act",
      );
    }
  });
});

describe("means", () => {
  it("keeps declarations for who supports, instruments for who confirms", () => {
    for (const kind of participantKinds) {
      const isState = kind === "government" || kind === "regional_organization";
      expect(vehiclesFor(kind).includes("declaration")).toBe(!isState);
      expect(vehiclesFor(kind)).toHaveLength(isState ? 4 : 1);
      expect(officesFor(kind).length).toBeGreaterThan(0);
    }
  });

  it("asks only for evidence that it also accepts", () => {
    for (const kind of participantKinds) {
      for (const vehicle of vehicles) {
        for (const office of [null, ...officesFor(kind)]) {
          const groups = requiredEvidence(kind, vehicle, office);
          expect(groups.length).toBeGreaterThan(0);
          for (const code of groups.flat()) {
            expect(evidenceFor(kind)).toContain(code);
          }
        }
      }
    }
  });

  it("asks a holder of full powers for them, beside the note", () => {
    expect(requiredEvidence("government", "unilateral", "full_powers")).toEqual(
      [["note_verbale", "signed_instrument"], ["full_powers"]],
    );
    expect(
      requiredEvidence("government", "bilateral", "head_of_state"),
    ).toEqual([["signed_instrument"]]);
    expect(
      requiredEvidence("regional_organization", "regional", "executive_head"),
    ).toEqual([["decision_text"], ["signed_instrument"]]);
  });
});

describe("the clock", () => {
  it("runs for companies, civil society and academia only", () => {
    expect(participantKinds.map(clockMonths)).toEqual([
      null,
      null,
      null,
      24,
      36,
      36,
    ]);
  });

  it("keeps the day of the month", () => {
    const from = Date.UTC(2026, 10, 21);
    expect(reportDueAfter("company", from)).toBe(Date.UTC(2028, 10, 21));
    expect(reportDueAfter("academia", from)).toBe(Date.UTC(2029, 10, 21));
    expect(reportDueAfter("government", from)).toBeNull();
  });
});
