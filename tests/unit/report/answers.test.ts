import { describe, expect, it } from "vitest";
import {
  emptyAnswers,
  fileIdsOf,
  mergeAnswers,
} from "../../../app/domain/report/answers";
import { reportProblems } from "../../../app/domain/report/problems";
import { isReportable } from "../../../app/domain/report/reportable";
import { reportForm } from "../../../app/domain/report/schema";

const form = (more: object) => reportForm.parse({ lang: "en", ...more });
const noFiles = new Map<"whole" | number, string>();

describe("a report that is being written", () => {
  it("keeps a file until another comes or it is taken off", () => {
    const before = emptyAnswers("en", [0, 2]);
    const files = new Map<"whole" | number, string>([
      ["whole", "A"],
      [2, "B"],
    ]);
    const first = mergeAnswers(before, form({}), [0, 2], files);
    expect(fileIdsOf(first)).toEqual(["A", "B"]);
    const kept = mergeAnswers(first, form({}), [0, 2], noFiles);
    expect(fileIdsOf(kept)).toEqual(["A", "B"]);
    const input = form({ drop: "on", items: { "2": {} } });
    const other = mergeAnswers(kept, input, [0, 2], new Map([[2, "C"]]));
    expect(fileIdsOf(other)).toEqual(["C"]);
  });

  it("takes nothing for commitments that the act does not have", () => {
    const input = form({ items: { "7": { light: "done", text: "Ours" } } });
    const { items } = mergeAnswers(
      emptyAnswers("en", [0]),
      input,
      [0],
      noFiles,
    );
    expect(items).toEqual([
      { position: 0, light: null, text: null, link: null, fileId: null },
    ]);
  });

  it.each([
    "javascript:alert(1)",
    "ftp://example.org",
    "https://a:b@example.org",
    "page",
  ])("takes no link like %s", (link) => {
    expect(reportForm.safeParse({ lang: "en", link }).success).toBe(false);
  });
});

describe("what a report lacks", () => {
  it("is a light and words for each commitment", () => {
    const input = form({
      items: { "0": { light: "done", text: "All of it" } },
    });
    const answers = mergeAnswers(
      emptyAnswers("en", []),
      input,
      [0, 1],
      noFiles,
    );
    expect(Object.keys(reportProblems(answers, [0, 1]))).toEqual([
      "items.1.light",
      "items.1.text",
    ]);
    expect(reportProblems(answers, [0])).toEqual({});
  });

  it("is one text where the act has no commitments", () => {
    const empty = emptyAnswers("en", []);
    expect(Object.keys(reportProblems(empty, []))).toEqual(["text"]);
    expect(reportProblems({ ...empty, text: "Done." }, [])).toEqual({});
  });
});

describe("an act", () => {
  it("can be reported on while it stands, however late, and promises something", () => {
    const can = (status: "published" | "dormant" | "withdrawn" | "suspended") =>
      isReportable({ type: "support", status });
    expect(can("published")).toBe(true);
    expect(can("dormant")).toBe(true);
    expect(can("withdrawn")).toBe(false);
    expect(can("suspended")).toBe(false);
    expect(isReportable({ type: "reaffirm", status: "published" })).toBe(false);
  });
});
