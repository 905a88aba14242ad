import { describe, expect, it } from "vitest";
import {
  emptyContent,
  type PracticeContent,
} from "../../../app/domain/practice/content";
import {
  isBegun,
  partNames,
  partFields,
  partOf,
} from "../../../app/domain/practice/parts";
import { problemsIn, problemsOf } from "../../../app/domain/practice/problems";
import { leastContent } from "./whole-content";

const today = "2026-11-22";
const fieldsOf = (change: Partial<PracticeContent>) =>
  Object.keys(problemsOf({ ...leastContent, ...change }, today));

describe("what stops a write-up from being sent", () => {
  it("nothing, where the least is said", () => {
    expect(problemsOf(leastContent, today)).toEqual({});
  });

  it("each thing that is asked of everybody", () => {
    expect(Object.keys(problemsOf(emptyContent, today))).toEqual([
      ...["title", "summary", "contact", "startedOn", "problem", "objective"],
      ...["measure", "instrument", "failures", "sources", "area", "topics"],
    ]);
  });

  it("a place missing or given twice; the whole world has none", () => {
    expect(fieldsOf({ area: null })).toEqual(["area"]);
    expect(fieldsOf({ area: null, region: "002" })).toEqual([]);
    expect(fieldsOf({ region: "002" })).toEqual(["region"]);
    expect(fieldsOf({ area: null, governmentLevel: "international" })).toEqual(
      [],
    );
  });

  it("days that do not exist or are turned round", () => {
    expect(fieldsOf({ endedOn: "2024-01-31" })).toEqual(["endedOn"]);
    expect(fieldsOf({ startedOn: "2024-02-31" })).toEqual(["startedOn"]);
  });

  it("days to come of what is said to have happened", () => {
    expect(fieldsOf({ startedOn: "2099-01-01" })).toEqual(["startedOn"]);
    expect(fieldsOf({ endedOn: "2026-11-23" })).toEqual(["endedOn"]);
    expect(fieldsOf({ startedOn: today, endedOn: today })).toEqual([]);
    const indicator = { id: "i", name: "Days", baseline: "9", target: "" };
    const on = (measuredOn: string) =>
      fieldsOf({
        indicators: [{ ...indicator, actual: "1", measuredOn, source: "" }],
      });
    expect(on("2099-01-01")).toEqual(["indicators.0.measuredOn"]);
    expect(on(today)).toEqual([]);
  });

  it("sources under an address that is none of the web", () => {
    expect(fieldsOf({ sources: "javascript:alert(1)" })).toEqual(["sources"]);
    expect(fieldsOf({ sources: "Law 12, https://example.org/12" })).toEqual([]);
    const indicator = { id: "i", name: "Days", baseline: "", target: "" };
    const source = "javascript:alert(1)";
    expect(
      fieldsOf({
        indicators: [{ ...indicator, actual: "", measuredOn: null, source }],
      }),
    ).toEqual(["indicators.0.source"]);
  });

  it("blocks and indicators half written, by their place", () => {
    const block = { id: "a", name: "", steps: "", preconditions: "x" };
    expect(fieldsOf({ blocks: [{ ...block, templateId: "gone" }] })).toEqual([
      ...["blocks.0.name", "blocks.0.steps", "blocks.0.templateId"],
    ]);
    const indicator = { id: "b", name: "", baseline: "1", target: "" };
    const rest = { actual: "", measuredOn: "2024-13-01", source: "" };
    expect(fieldsOf({ indicators: [{ ...indicator, ...rest }] })).toEqual([
      ...["indicators.0.name", "indicators.0.measuredOn"],
    ]);
  });

  it("is told by the part it belongs to", () => {
    const all = problemsOf(emptyContent, today);
    const told = partNames.flatMap((part) =>
      Object.keys(problemsIn(all, part)),
    );
    expect(told.sort()).toEqual(Object.keys(all).sort());
    expect(partOf("blocks.3.name")).toBe("blocks");
  });

  it("parts hold each field of the text once", () => {
    const fields = partNames.flatMap(
      (part) => [...partFields[part]] as string[],
    );
    expect(fields.sort()).toEqual(Object.keys(emptyContent).sort());
    expect(partNames.some((part) => isBegun(emptyContent, part))).toBe(false);
  });
});
