import { describe, expect, it } from "vitest";
import {
  importFields,
  type Finding,
  type Reading,
} from "../../../app/domain/import/model";
import type { Cell, SheetRow } from "../../../app/domain/import/sheet";
import {
  stateOf,
  understandRow,
} from "../../../app/domain/import/understand.server";
import { doubtful, goodRow, refused, type Broken } from "./broken-rows.data";

const reading: Reading = {
  columns: importFields,
  heads: [...importFields],
  headRow: 1,
  sheet: null,
  encoding: "utf-8",
  dateOrder: "unknown",
  kind: null,
  lang: "en",
};

const cellsOf = (given: Broken[1]): Cell[] =>
  importFields.map((field) => {
    const cell = { ...goodRow, ...given }[field] ?? "";
    return typeof cell === "string" ? { text: cell } : cell;
  });

const understand = (given: Broken[1], more: Partial<SheetRow> = {}) =>
  understandRow(
    { row: 2, cells: cellsOf(given), ...more },
    reading,
    "2026-03-02",
  );

const said = (findings: readonly Finding[]) =>
  findings.map(({ code, field }) => `${code} ${String(field)}`);

describe("a row of an imported list", () => {
  it("without a fault is accepted whole", () => {
    const { findings, record } = understand({});
    expect(findings).toEqual([]);
    expect(record).toMatchObject({
      kind: "company",
      area: "KEN",
      website: "https://example.org/",
      doneOn: "2025-03-31",
      proposals: [1, 3, 5, 6, 7, 8],
    });
  });

  it("is broken in more than a hundred ways here, all distinct", () => {
    const all = [...refused, ...doubtful];
    expect(all.length).toBeGreaterThanOrEqual(100);
    expect(new Set(all.map(([what]) => what)).size).toBe(all.length);
    expect(new Set(all.map(([, cells]) => JSON.stringify(cells))).size).toBe(
      all.length,
    );
  });

  it.each(refused)("is refused for %s", (_, cells, code, field) => {
    const { findings, record } = understand(cells);
    expect(said(findings)).toContain(`${code} ${String(field)}`);
    expect(stateOf(findings)).toBe("refused");
    expect(record).toBeNull();
  });

  it.each(doubtful)("is doubted for %s", (_, cells, code, field) => {
    const { findings, record } = understand(cells);
    expect(said(findings)).toEqual([`${code} ${String(field)}`]);
    expect(stateOf(findings)).toBe("doubt");
    expect(record).not.toBeNull();
  });

  it("has only the fault it has: each broken cell is told once, and no other", () => {
    for (const [what, cells, , field] of refused) {
      const fields = understand(cells).findings.map((one) => one.field);
      expect(
        fields.every(
          (one) => one === field || Object.keys(cells).includes(String(one)),
        ),
        what,
      ).toBe(true);
    }
  });

  it("tells all faults at once, and doubts of a refused row as hints", () => {
    const { findings } = understand({ name: "", area: "Atlantis", date: "" });
    expect(findings.map(({ code, weight }) => [code, weight])).toEqual([
      ["name-missing", "problem"],
      ["area-unknown", "problem"],
      ["date-missing", "hint"],
    ]);
  });

  it("is doubted where it was hidden, in another encoding, or wider than its heads", () => {
    expect(said(understand({}, { hidden: true }).findings)).toEqual([
      "row-hidden null",
    ]);
    expect(said(understand({}, { mixed: true }).findings)).toEqual([
      "encoding-mixed null",
    ]);
    const cells = [...cellsOf({}), { text: "one too many" }];
    expect(said(understand({}, { cells }).findings)).toEqual([
      "cells-extra null",
    ]);
  });

  it("is none where it repeats the heads, sums up, or stands alone between rows", () => {
    const only = (texts: readonly string[]) =>
      said(
        understandRow(
          { row: 9, cells: texts.map((text) => ({ text })) },
          reading,
          "2026-03-02",
        ).findings,
      );
    expect(only([...importFields])).toEqual(["row-heads null"]);
    for (const first of ["Total", "TOTAL: 120", "Итого", "合计", "Suma total"])
      expect(only([first, "", "", "12"])).toEqual(["row-total null"]);
    expect(only(["Africa"])).toEqual(["row-one-cell null"]);
    // A body may be called so.
    expect(only(["Total Energy Data", "company"])).not.toContain(
      "row-total null",
    );
  });
});
