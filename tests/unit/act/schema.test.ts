import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  checkForm,
  clarificationForm,
  commitmentsForm,
  datesForm,
  evidenceForm,
  mostCommitments,
  newActForm,
  proposalsForm,
  signatoryForm,
  withdrawForm,
} from "../../../app/domain/act/schema";

/** As the HTTP layer reads forms: objects without prototype, all text. */
const bare = (value: Record<string, unknown>) =>
  Object.assign(Object.create(null) as object, value);

const errors = (schema: z.ZodType, input: unknown) =>
  Object.fromEntries(
    (schema.safeParse(input).error?.issues ?? []).map((issue) => [
      issue.path.join("."),
      issue.message,
    ]),
  );

describe("proposals", () => {
  it("gives one entry per answer, in order", () => {
    const input = bare({
      alignment: bare({ "11": "same", "2": "adapted", "3": "", "4": "absent" }),
      text: bare({ "2": " How \r\n far ", "11": "left over", "3": "" }),
      statement: "",
      lang: "fr",
    });
    expect(proposalsForm.parse(input)).toEqual({
      lang: "fr",
      statement: null,
      proposals: [
        { proposal: 2, alignment: "adapted", text: "How\n far" },
        { proposal: 4, alignment: "absent", text: null },
        { proposal: 11, alignment: "same", text: null },
      ],
    });
  });

  it("can be saved with nothing answered", () => {
    expect(proposalsForm.parse({ lang: "zh-Hant" })).toEqual({
      lang: "zh-Hant",
      statement: null,
      proposals: [],
    });
  });

  it("refuses what no form of ours sends", () => {
    const lang = "en";
    expect(
      errors(proposalsForm, { lang, alignment: { "1": "maybe" } }),
    ).toEqual({
      "alignment.1": "act.error.alignment",
    });
    for (const alignment of [
      { "12": "same" },
      { "0": "same" },
      "same",
      ["same"],
    ]) {
      expect(proposalsForm.safeParse({ lang, alignment }).success).toBe(false);
    }
    expect(errors(proposalsForm, { lang: "<b>" })).toEqual({
      lang: "act.error.language",
    });
    expect(
      errors(proposalsForm, { lang, statement: "x".repeat(10_001) }),
    ).toEqual({ statement: "text.error.too-long" });
  });
});

describe("commitments", () => {
  const row = {
    measure: "Train staff",
    target: "200",
    dueOn: "2027-01-01",
    proposal: "8",
  };

  it("drops blank rows and keeps the place of the others", () => {
    const blank = bare({ measure: " ", target: "", dueOn: "", proposal: "3" });
    const input = bare({
      commitments: bare({
        "10": bare(row),
        "0": blank,
        "2": bare({ ...row, proposal: "" }),
      }),
    });
    expect(commitmentsForm.parse(input)).toEqual({
      commitments: [
        { ...row, position: 2, proposal: null },
        { ...row, position: 10, proposal: 8 },
      ],
    });
  });

  it("can be saved half-done, and with none", () => {
    expect(commitmentsForm.parse({})).toEqual({ commitments: [] });
    expect(
      commitmentsForm.parse({ commitments: { "0": { target: "5" } } }),
    ).toEqual({
      commitments: [
        { position: 0, measure: "", target: "5", dueOn: "", proposal: null },
      ],
    });
  });

  it("names the field that is wrong", () => {
    const commitments = { "1": { ...row, dueOn: "soon", proposal: "12" } };
    expect(errors(commitmentsForm, { commitments })).toEqual({
      "commitments.1.dueOn": "act.error.no-such-day",
      "commitments.1.proposal": "act.error.proposal",
    });
  });

  it("takes no more rows than a page can show", () => {
    const rows = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [at, row]));
    const read = (count: number) =>
      errors(commitmentsForm, { commitments: rows(count) });
    expect(read(mostCommitments)).toEqual({});
    expect(read(mostCommitments + 1)).toEqual({
      commitments: "act.error.too-many-commitments",
    });
    for (const commitments of [{ x: row }, { "0": "text" }, "text", [1]]) {
      expect(commitmentsForm.safeParse({ commitments }).success).toBe(false);
    }
  });
});

describe("signatory", () => {
  it("keeps what was given and knows what was not", () => {
    expect(
      signatoryForm.parse({
        signatoryName: "  Ана   Пример ",
        signatoryOffice: "",
        focalPoint: "",
      }),
    ).toEqual({
      signatoryName: "Ана Пример",
      signatoryOffice: null,
      signatoryTitle: null,
      decidingOrgan: null,
      actsFor: null,
      groupEntities: null,
      focalPoint: null,
    });
  });

  it("refuses hidden direction marks in names, and what is no address", () => {
    expect(
      errors(signatoryForm, {
        signatoryName: "Ana\u202e elpmaxE",
        signatoryOffice: "king",
        focalPoint: "nowhere",
      }),
    ).toEqual({
      signatoryName: "text.error.direction",
      signatoryOffice: "act.error.office-missing",
      focalPoint: "act.error.focal-point-address",
    });
  });
});

describe("the small forms", () => {
  it("read dates as days", () => {
    expect(datesForm.parse({ doneOn: "2026-01-02", inEffectOn: "" })).toEqual({
      doneOn: "2026-01-02",
      inEffectOn: null,
    });
    expect(errors(datesForm, { doneOn: "2/1/2026" })).toEqual({
      doneOn: "act.error.no-such-day",
    });
  });

  it("need their tick", () => {
    expect(checkForm.parse({ declaration: "on" })).toEqual({
      declaration: true,
    });
    expect(errors(checkForm, {})).toEqual({
      declaration: "act.error.declaration",
    });
    expect(errors(withdrawForm, {})).toEqual({
      reason: "act.error.withdrawal-reason",
      confirm: "act.error.withdrawal-confirm",
    });
  });

  it("need known codes", () => {
    expect(errors(newActForm, { type: "like", vehicle: "" })).toEqual({
      type: "act.error.type",
      vehicle: "act.error.vehicle",
    });
    expect(errors(evidenceForm, { kind: "selfie" })).toEqual({
      kind: "act.error.evidence-kind",
    });
  });

  it("need an answer to answer", () => {
    for (const answer of [undefined, "", " \n "]) {
      expect(errors(clarificationForm, { answer })).toEqual({
        answer: "act.error.answer-missing",
      });
    }
  });
});
