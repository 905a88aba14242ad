import { describe, expect, it } from "vitest";
import { caseStages } from "../../../app/domain/act/model";
import {
  checkCodes,
  checklistFor,
  openChecks,
  type Checked,
} from "../../../app/domain/case/checklist";
import { participantKinds } from "../../../app/domain/participant/model";

const act = (change: Partial<Checked>): Checked => ({
  participantKind: "company",
  signatoryOffice: "top_executive",
  groupEntities: null,
  ...change,
});

describe("checklistFor", () => {
  it("asks for the proofs that domain.md names for each kind", () => {
    const identity = (participantKind: Checked["participantKind"]) =>
      checklistFor("identity", act({ participantKind }));
    expect(identity("company")).toEqual(
      expect.arrayContaining(["domain_dns", "domain_mail", "register_entry"]),
    );
    expect(identity("government")).toContain("callback");
    expect(identity("government")).not.toContain("domain_dns");
    expect(identity("civil_society")).toEqual(
      expect.arrayContaining(["domain_or_registry", "callback"]),
    );
  });

  it("asks about full powers, organs and groups only where there are some", () => {
    const authority = (change: Partial<Checked>) =>
      checklistFor("authority", act(change));
    expect(authority({})).not.toContain("powers_cover");
    expect(authority({ signatoryOffice: "full_powers" })).toContain(
      "powers_cover",
    );
    expect(authority({ participantKind: "regional_organization" })).toContain(
      "organ_decided",
    );
    expect(authority({ groupEntities: "One, Two" })).toContain(
      "entities_covered",
    );
  });

  it("is never empty and never asks twice", () => {
    for (const stage of caseStages) {
      for (const participantKind of participantKinds) {
        const list = checklistFor(stage, act({ participantKind }));
        expect(list.length).toBeGreaterThan(2);
        expect(new Set(list).size).toBe(list.length);
      }
    }
  });

  it("has a use for every code", () => {
    const used = new Set(
      participantKinds.flatMap((participantKind) =>
        caseStages.flatMap((stage) =>
          checklistFor(stage, {
            participantKind,
            signatoryOffice: "full_powers",
            groupEntities: "One",
          }),
        ),
      ),
    );
    expect([...checkCodes].filter((code) => !used.has(code))).toEqual([]);
  });
});

it("openChecks names what is not ticked, whatever else was", () => {
  expect(openChecks(["callback", "no_double"], ["no_double", "x"])).toEqual([
    "callback",
  ]);
});
