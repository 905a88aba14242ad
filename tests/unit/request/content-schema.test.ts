import { describe, expect, it } from "vitest";
import { newId } from "../../../app/domain/kernel/ids";
import { withIds } from "../../../app/domain/request/content-schema.server";
import { partForms } from "../../../app/domain/request/forms.server";
import { limits } from "../../../app/domain/request/limits";
import { leastRequest } from "./texts";

const row = { topic: "DF04", modality: "training", priority: "3" };
const need = (given: object) => partForms.need.safeParse(given);
const messages = (result: ReturnType<typeof need>) =>
  result.success ? [] : result.error.issues.map(({ message }) => message);

describe("the form of the needs", () => {
  it("takes rows with a topic; others fall away", () => {
    const result = need({ needs: { 0: row, 1: { ...row, topic: "" } } });
    expect(result.data?.needs).toEqual([
      { id: "", topic: "DF04", modality: "training", priority: 3, must: false },
    ]);
  });

  it("does not ask of a row that is taken out", () => {
    const needs = { 0: row, 1: { ...row, modality: "miracle" } };
    expect(messages(need({ needs }))).toEqual(["request.error.modality"]);
    expect(need({ needs, _remove: "needs.1" }).data?.needs).toHaveLength(1);
  });

  it("has limits", () => {
    const many = Array.from({ length: limits.needs + 1 }, () => row);
    expect(messages(need({ needs: many }))).toEqual([
      "request.error.too-many-needs",
    ]);
    expect(messages(need({ title: "x".repeat(201) }))).toEqual([
      "text.error.too-long",
    ]);
    expect(messages(need({ problem: "x".repeat(10_001) }))).toEqual([
      "text.error.too-long",
    ]);
    expect(need({ problem: "x".repeat(10_000) }).success).toBe(true);
  });

  it("gives each row an id of its own", () => {
    const [first] = leastRequest.needs;
    if (!first) throw new Error("no need");
    const twice = { ...leastRequest, needs: [first, first] };
    const { needs } = withIds(twice, newId);
    expect(needs[0]?.id).toBe(first.id);
    expect(needs[1]?.id).not.toBe(first.id);
  });
});

describe("the form of how and when", () => {
  it("refuses no and too many months, and more than three partners", () => {
    for (const months of ["0", "61", "a year"]) {
      expect(partForms.way.safeParse({ months }).success).toBe(false);
    }
    expect(partForms.way.safeParse({ months: "12" }).data?.months).toBe(12);
    expect(partForms.way.safeParse({ partners: "4" }).success).toBe(false);
  });

  it("keeps half a window, so that nothing typed is lost", () => {
    const { data } = partForms.way.safeParse({ start: { from: "2027-01-01" } });
    expect(data?.start).toEqual({ from: "2027-01-01", to: "" });
  });

  it("reads languages from boxes and from the list below them", () => {
    const { data } = partForms.way.safeParse({ languages: ["en", "", "sw"] });
    expect(data?.languages).toEqual(["en", "sw"]);
  });
});

describe("the form of the readers", () => {
  it("keeps only what is narrower than said elsewhere", () => {
    const { data } = partForms.readers.safeParse({
      audience: "providers",
      fieldAudiences: { problem: "named", needs: "" },
    });
    expect(data?.fieldAudiences).toEqual({ problem: "named" });
  });
});
