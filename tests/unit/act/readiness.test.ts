import { describe, expect, it } from "vitest";
import type { ActDraft } from "../../../app/domain/act/draft";
import {
  assertNoProblems,
  assertReady,
  isReady,
  type SectionName,
  sections,
} from "../../../app/domain/act/readiness";
import { companyDraft, governmentDraft, today } from "./drafts";

const blank: Partial<ActDraft> = {
  proposals: [],
  commitments: [],
  signatoryName: null,
  signatoryOffice: null,
  signatoryTitle: null,
  focalPoint: null,
  evidence: [],
  doneOn: null,
};

const states = (draft: ActDraft) =>
  sections(draft, today).map((one) => one.state);

const problemsIn = (name: SectionName, draft: ActDraft) =>
  Object.fromEntries(
    Object.entries(
      sections(draft, today).find((one) => one.name === name)?.problems ?? {},
    ).map(([field, { key }]) => [field, key.replace("act.error.", "")]),
  );

describe("the task list", () => {
  it("is ready when nothing is missing", () => {
    expect(states(companyDraft())).toEqual(Array(5).fill("ready"));
    expect(isReady(sections(companyDraft(), today))).toBe(true);
    expect(() => assertReady(companyDraft(), today)).not.toThrow();
  });

  it("is empty at first", () => {
    for (const draft of [companyDraft(blank), governmentDraft(blank)]) {
      expect(states(draft)).toEqual(Array(5).fill("empty"));
      expect(isReady(sections(draft, today))).toBe(false);
    }
  });

  it("asks no commitments of states", () => {
    const draft = governmentDraft();
    expect(states(draft)).toEqual([
      "ready",
      "empty",
      "ready",
      "ready",
      "ready",
    ]);
    expect(isReady(sections(draft, today))).toBe(true);
    expect(sections(draft, today)[1]?.optional).toBe(true);
  });

  it("asks of a reaffirmation who signs, the proof and the date", () => {
    const draft = companyDraft({ ...blank, type: "reaffirm" });
    expect(sections(draft, today).map((one) => one.name)).toEqual([
      "signatory",
      "evidence",
      "dates",
    ]);
  });

  it("gathers all problems when the act is sent", () => {
    expect(() =>
      assertReady(companyDraft({ doneOn: null, evidence: [] }), today),
    ).toThrow(
      expect.objectContaining({
        kind: "unprocessable",
        code: "act.error.not-ready",
        fields: {
          file: {
            key: "act.error.evidence-missing",
            params: { wanted: "letterhead_letter" },
          },
          doneOn: { key: "act.error.done-missing" },
        },
      }) as Error,
    );
  });

  it("refuses a page with problems, and lets one without pass", () => {
    expect(() => assertNoProblems({})).not.toThrow();
    expect(() => assertNoProblems({ a: { key: "act.error.x" } })).toThrow(
      expect.objectContaining({ kind: "invalid" }) as Error,
    );
  });
});

describe("proposals", () => {
  it("need an answer each from a state", () => {
    const draft = governmentDraft();
    const proposals = draft.proposals.filter((one) => one.proposal !== 7);
    expect(problemsIn("proposals", { ...draft, proposals })).toEqual({
      "alignment.7": "alignment-missing",
    });
  });

  it("need one at least that is not absent", () => {
    const absent = (proposal: number) =>
      ({ proposal, alignment: "absent", text: null }) as const;
    const draft = governmentDraft();
    const proposals = draft.proposals.map((one) => absent(one.proposal));
    expect(problemsIn("proposals", { ...draft, proposals })).toEqual({
      "alignment.1": "no-proposal-chosen",
    });
    expect(
      problemsIn("proposals", companyDraft({ proposals: [absent(2)] })),
    ).toEqual({ "alignment.1": "no-proposal-chosen" });
  });

  it("need words where adapted", () => {
    const proposals = [
      { proposal: 3, alignment: "adapted", text: null },
    ] as const;
    expect(problemsIn("proposals", companyDraft({ proposals }))).toEqual({
      "text.3": "adapted-text-missing",
    });
  });
});

describe("commitments", () => {
  const row = {
    position: 4,
    proposal: null,
    measure: "",
    target: "",
    dueOn: "",
  };
  const asked = (parts: Partial<typeof row>) =>
    problemsIn(
      "commitments",
      companyDraft({ commitments: [{ ...row, ...parts }] }),
    );

  it("are needed of who is no state", () => {
    expect(
      problemsIn("commitments", companyDraft({ commitments: [] })),
    ).toEqual({
      "commitments.0.measure": "no-commitment",
    });
  });

  it("are whole", () => {
    expect(asked({})).toEqual({
      "commitments.4.measure": "measure-missing",
      "commitments.4.target": "target-missing",
      "commitments.4.dueOn": "due-missing",
    });
  });

  it("lie ahead, on a day that exists", () => {
    const whole = { measure: "a", target: "b" };
    expect(asked({ ...whole, dueOn: "2026-11-22" })).toEqual({});
    expect(asked({ ...whole, dueOn: today })).toEqual({
      "commitments.4.dueOn": "due-not-ahead",
    });
    expect(asked({ ...whole, dueOn: "2027-02-30" })).toEqual({
      "commitments.4.dueOn": "no-such-day",
    });
  });
});

describe("signatory", () => {
  it("holds an office that can bind this kind of participant", () => {
    expect(
      problemsIn(
        "signatory",
        companyDraft({ signatoryOffice: "head_of_state" }),
      ),
    ).toEqual({ signatoryOffice: "office-not-for-kind" });
  });

  it("names, for an organization, the organ and whom the act binds", () => {
    const draft = companyDraft({
      participantKind: "international_organization",
      signatoryOffice: "executive_head",
    });
    expect(problemsIn("signatory", draft)).toEqual({
      decidingOrgan: "organ-missing",
      actsFor: "acts-for-missing",
    });
  });

  it("names, for a government, a focal point", () => {
    expect(
      problemsIn("signatory", governmentDraft({ focalPoint: null })),
    ).toEqual({ focalPoint: "focal-point-missing" });
  });
});

describe("evidence", () => {
  it("asks a company for a number from a register", () => {
    expect(
      problemsIn("evidence", companyDraft({ hasIdentifier: false })),
    ).toEqual({
      identifier: "identifier-missing",
    });
  });

  it("takes either of two kinds where either will do", () => {
    for (const kind of ["note_verbale", "signed_instrument"] as const) {
      expect(
        problemsIn("evidence", governmentDraft({ evidence: [{ kind }] })),
      ).toEqual({});
    }
    expect(
      problemsIn(
        "evidence",
        governmentDraft({ evidence: [{ kind: "other" }] }),
      ),
    ).toEqual({ file: "evidence-missing" });
  });
});

describe("dates", () => {
  it.each([
    ["2024-11-20", null, {}],
    [today, "2030-01-01", {}],
    ["2024-11-19", null, { doneOn: "done-too-early" }],
    ["2026-11-22", null, { doneOn: "done-ahead" }],
    ["2026-02-30", null, { doneOn: "no-such-day" }],
    [null, null, { doneOn: "done-missing" }],
    ["2026-05-01", "2026-04-30", { inEffectOn: "effect-before-done" }],
    ["2026-05-01", "2026-13-01", { inEffectOn: "no-such-day" }],
  ])("done %s, in effect %s: %j", (doneOn, inEffectOn, problems) => {
    expect(problemsIn("dates", companyDraft({ doneOn, inEffectOn }))).toEqual(
      problems,
    );
  });
});
