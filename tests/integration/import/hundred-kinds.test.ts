import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findingsCsv } from "../../../app/domain/import/files.server";
import type { User } from "../../../app/domain/permissions/actor";
import { translator } from "../../../app/i18n/translate";
import { openTestDatabase } from "../../support/test-database";
import {
  brokenCsv,
  brokenXlsx,
  csvOf,
  csvRows,
  registered,
  xlsxRows,
  type BrokenRow,
} from "./broken-files";
import { openClerks, registrar } from "./clerks";

const languages = ["en", "ar"] as const;

describe("a list that is broken in more than a hundred ways", async () => {
  const db = await openTestDatabase();
  const clerks = openClerks(db);
  const { office, as, upload, run, view, answer } = clerks;
  let anna: User;
  let boris: User;

  beforeAll(async () => {
    anna = await registrar(office, "Anna");
    boris = await registrar(office, "Boris");
    const id = await upload(anna, csvOf(registered));
    await run(id);
    await answer(anna, id, { do: "hand_over" });
    await answer(boris, id, { do: "approve" });
    await run(id);
    expect((await view(anna, id)).state).toBe("done");
  });
  afterAll(() => {
    clerks.close();
    office.close();
  });

  /** The file of problems as an officer downloads it: sentences by row, with their codes. */
  async function problemsOf(id: string, locale: (typeof languages)[number]) {
    let text = "";
    for await (const piece of await findingsCsv({ ...as(anna), locale }, id))
      text += piece;
    const lines = parse(text, { bom: true });
    const byRow = new Map<number, { sentence: string; code: string }[]>();
    for (const [row, , , , sentence = "", , code = ""] of lines.slice(1)) {
      const own = byRow.get(Number(row)) ?? [];
      byRow.set(Number(row), [...own, { sentence, code }]);
    }
    return byRow;
  }

  async function check(
    file: Buffer,
    name: string,
    rows: readonly BrokenRow[],
  ): Promise<ReadonlySet<string>> {
    const id = await upload(anna, file, name);
    await run(id);
    const dry = await view(anna, id);
    expect(dry.state).toBe("review");
    for (const lang of languages) {
      const t = translator(lang);
      const problems = await problemsOf(id, lang);
      const missed = rows.flatMap(({ what, code }, at) => {
        const sentence = t.find(`import.finding.${code}`) ?? "no sentence";
        const own = problems.get(at + 2) ?? [];
        const isTold = own.some(
          (one) => one.code === code && one.sentence.startsWith(sentence),
        );
        return isTold ? [] : [{ what, code, told: own.map((o) => o.code) }];
      });
      expect(missed).toEqual([]);
    }
    // Nothing is lost: every row is counted, and none is accepted as it is.
    expect(dry.counts).toMatchObject({ rows: rows.length, accepted: 0 });
    await answer(anna, id, { do: "discard" });
    return new Set(rows.map(({ code }) => code));
  }

  it("as CSV is told row by row, in the reader's language", async () => {
    expect(csvRows.length).toBeGreaterThanOrEqual(100);
    const codes = await check(brokenCsv(), "broken.csv", csvRows);
    expect(codes.size).toBeGreaterThanOrEqual(95);
  });

  it("as XLSX too, with formulas, errors, made-up dates, merged and hidden cells", async () => {
    const codes = await check(brokenXlsx(), "broken.xlsx", xlsxRows);
    expect(codes.size).toBeGreaterThanOrEqual(100);
  });

  it("has a sentence of its own for each kind, in each language", () => {
    const codes = new Set([...csvRows, ...xlsxRows].map(({ code }) => code));
    expect(codes.size).toBeGreaterThanOrEqual(100);
    for (const lang of languages) {
      const t = translator(lang);
      const sentences = [...codes].map((code) =>
        t.find(`import.finding.${code}`),
      );
      expect(sentences).not.toContain(undefined);
      expect(new Set(sentences).size).toBe(codes.size);
    }
  });
});
