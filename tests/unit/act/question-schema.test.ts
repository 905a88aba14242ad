import { describe, expect, it } from "vitest";
import {
  commitmentsQuestion,
  datesQuestion,
  evidenceQuestion,
  withdrawSteps,
} from "../../../app/domain/act/question-schema";

const problems = (
  schema: typeof evidenceQuestion | typeof withdrawSteps,
  form: unknown,
) => {
  const { error } = schema.safeParse(form);
  return Object.fromEntries(
    (error?.issues ?? []).map(({ path, message }) => [path.join("."), message]),
  );
};
const file = new File(["x"], "a.pdf");

describe("a question page", () => {
  it("gives its answers, what it was filled from, and the button", () => {
    expect(
      datesQuestion.parse({ doneOn: "", seen: "abc", _later: "1" }),
    ).toEqual({ doneOn: null, inEffectOn: null, seen: "abc", _later: "1" });
  });

  it("does not check the row that is to be removed", () => {
    const form = {
      commitments: {
        0: { measure: "Train" },
        1: { measure: "x".repeat(9999), dueOn: "never" },
      },
      _remove: "1",
    };
    expect(commitmentsQuestion.parse(form).commitments).toMatchObject([
      { position: 0, measure: "Train" },
    ]);
    expect(
      commitmentsQuestion.safeParse({ ...form, _remove: "0" }).success,
    ).toBe(false);
  });
});

describe("the evidence page", () => {
  it("adds a file of a known kind", () => {
    expect(evidenceQuestion.parse({ kind: "other", file })).toEqual({
      add: { kind: "other", file },
      goal: "stay",
    });
  });

  it("wants both, where one is meant to be added", () => {
    expect(problems(evidenceQuestion, { file })).toEqual({
      kind: "act.error.evidence-kind",
    });
    expect(problems(evidenceQuestion, { kind: "other" })).toEqual({
      file: "file.error.missing",
    });
    expect(problems(evidenceQuestion, { file: "no file" })).toEqual({
      file: "file.error.missing",
    });
  });

  it("goes on without a file, and never loses one that was chosen", () => {
    expect(evidenceQuestion.parse({ _next: "1" })).toEqual({ goal: "next" });
    expect(
      evidenceQuestion.parse({ _later: "1", kind: "other", file }),
    ).toMatchObject({ add: { file }, goal: "tasks" });
  });
});

describe("a withdrawal", () => {
  it("asks for the reason and the signatory first, then for the last word", () => {
    expect(problems(withdrawSteps, { step: "reason" })).toEqual({
      reason: "act.error.withdrawal-reason",
    });
    expect(
      problems(withdrawSteps, { step: "confirm", reason: "not_stated" }),
    ).toEqual({ confirm: "act.error.withdrawal-confirm" });
  });

  it("is not made by a form without a step", () => {
    const form = { reason: "not_stated", confirm: "on" };
    expect(withdrawSteps.safeParse(form).success).toBe(false);
  });
});
