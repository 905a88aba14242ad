import type { Day } from "../kernel/clock";
import { shown } from "./cell-checks";
import type { Finding, Reading, RowState, StagedRecord } from "./model";
import {
  checkAct,
  readDone,
  readLine,
  readProposalNumbers,
  readStatement,
} from "./read-act.server";
import { readNames } from "./read-names.server";
import {
  readContact,
  readIdentifiers,
  readKind,
  readPlace,
  readWebsite,
} from "./read-party.server";
import { RowCells } from "./row-cells";
import { strayRow } from "./row-shape";
import type { SheetRow } from "./sheet";

export interface UnderstoodRow {
  readonly row: number;
  readonly label: string;
  readonly findings: Finding[];
  /** What would be written; null when a problem refuses the row. */
  readonly record: StagedRecord | null;
}

export const isRefused = (findings: readonly Finding[]): boolean =>
  findings.some(({ weight }) => weight === "problem");

export const stateOf = (findings: readonly Finding[]): RowState =>
  isRefused(findings)
    ? "refused"
    : findings.some(({ weight }) => weight === "doubt")
      ? "doubt"
      : "accepted";

/** What concerns the row as a whole. */
function checkRow(cells: RowCells, row: SheetRow) {
  const width = cells.reading.columns.length;
  const extra = row.cells.slice(width).find(({ text }) => text.trim() !== "");
  if (extra)
    cells.problem("cells-extra", null, {
      value: shown(extra.text),
      count: width,
    });
  if (row.mixed)
    cells.doubt("encoding-mixed", null, {
      value: shown(cells.raw("name").text),
    });
  if (row.hidden) cells.doubt("row-hidden", null);
}

/**
 * Understands one row by itself: all its problems and doubts, not only the
 * first. Whether it repeats another row or a participant is asked afterwards.
 * @param today the day no act can lie after
 */
export function understandRow(
  row: SheetRow,
  reading: Reading,
  today: Day,
): UnderstoodRow {
  const stray = strayRow(row, reading);
  if (stray) {
    const label = shown(row.cells.find(({ text }) => text.trim())?.text ?? "");
    return { row: row.row, label, findings: [stray], record: null };
  }
  const cells = new RowCells(row, reading);
  checkRow(cells, row);
  const names = readNames(cells);
  const kind = readKind(cells);
  const area = readPlace(cells, kind);
  checkAct(cells);
  const { statement, lang } = readStatement(cells);
  const record = {
    area,
    website: readWebsite(cells),
    contact: readContact(cells),
    names,
    identifiers: readIdentifiers(cells),
    doneOn: readDone(cells, today),
    proposals: readProposalNumbers(cells),
    statement,
    statementLang: lang,
    signatory: readLine(cells, "signatory"),
    signatoryTitle: readLine(cells, "signatory_title"),
  };
  // A cell read for two purposes is told once.
  const seen = new Set<string>();
  const findings = cells.findings.filter(({ code, field }) => {
    const key = `${code} ${field ?? ""}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
  const refused = isRefused(findings);
  return {
    row: row.row,
    label: shown(names[0]?.name ?? cells.raw("name").text),
    findings: refused
      ? findings.map((one) =>
          one.weight === "doubt" ? { ...one, weight: "hint" as const } : one,
        )
      : findings,
    record: refused || kind === undefined ? null : { ...record, kind },
  };
}
