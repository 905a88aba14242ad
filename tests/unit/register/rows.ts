import fc from "fast-check";
import {
  actTypes,
  vehicles,
  verificationLevels,
} from "../../../app/domain/act/model";
import { DAY } from "../../../app/domain/kernel/clock";
import { publicStatuses } from "../../../app/domain/lifecycle/act";
import { participantKinds } from "../../../app/domain/participant/model";
import {
  Columns,
  type ColumnRow,
  type Rows,
} from "../../../app/domain/register/columns";

const start = Date.parse("2024-12-01T00:00:00Z");

/** Tables of register rows as the columns take them; numbers have gaps. */
export const tables = fc
  .array(
    fc.record({
      type: fc.constantFrom(...actTypes),
      vehicle: fc.constantFrom(...vehicles),
      status: fc.constantFrom(...publicStatuses),
      verification: fc.constantFrom(...verificationLevels),
      kind: fc.constantFrom(...participantKinds),
      area: fc.constantFrom("KEN", "FRA", "NPL", null),
      region: fc.constantFrom("002", "150", null),
      proposals: fc.string({
        unit: fc.constantFrom("s", "a", "-", ".", "S", "A", "+"),
        minLength: 11,
        maxLength: 11,
      }),
      doneOn: fc.constantFrom(
        ...["2024-12-01", "2025-02-28", "2026-02-03"],
        // As a list may have it: the year, the month, nothing.
        ...["2025", "2025-06", ""],
      ),
      participantId: fc.constantFrom("p", "q", "r"),
      receivedAt: fc
        .integer({ min: 0, max: 600 })
        .map((days) => start + days * DAY),
      registeredAt: fc
        .integer({ min: 0, max: 700 })
        .map((days) => start + days * DAY),
      counts: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((rows): ColumnRow[] =>
    rows.map((row, index) => ({ ...row, seq: index * 2 + 1 })),
  );

/** The rows in columns: each in the slot of its place in the list. */
export function toRows(rows: readonly ColumnRow[]): Rows {
  const columns = new Columns();
  // Rows that the register no longer has lie between the others.
  const places = rows.map((row) => {
    columns.add({ ...row, counts: !row.counts, kind: "company" });
    return columns.add(row);
  });
  return { columns, places: Int32Array.from(places) };
}

/** The same, with every one found. */
export const load = (rows: readonly ColumnRow[]) => ({
  register: toRows(rows),
  slots: new Uint8Array(rows.length).fill(1),
});
