import type { EntryRow } from "../../../db/queries/register.server";
import type { Context } from "../../context.server";
import { registerNumber } from "../act/number";
import { csvRow } from "../kernel/csv";
import { pickText, type Locale } from "../kernel/localized";
import type { ChangeKind } from "./changes";
import type { ChangesQuery } from "./changes-query";
import {
  findChanges,
  readChanges,
  spanOf,
  type ChangedAct,
} from "./changes.server";
import { isoInstant } from "./item.server";
import { countsInTotals } from "./load.server";

/** An act before or after, as the files give it; null when it was not on the register. */
const stateOf = (row: EntryRow | null, locale: Locale) =>
  row && {
    name: pickText(row.names, locale)?.text ?? "",
    status: row.status,
    verification: row.verification,
    counted: countsInTotals(row),
  };

/** One change as the JSON interface gives it. */
export function toChangeItem(change: ChangedAct, locale: Locale) {
  const { seq, kind, at, before, after } = change;
  const row = after ?? before;
  return {
    number: registerNumber(seq),
    change: kind satisfies ChangeKind,
    changed: isoInstant(at),
    act: row?.type ?? null,
    participant: row?.participantId ?? null,
    before: stateOf(before, locale),
    after: stateOf(after, locale),
  };
}

const header = [
  "number",
  "change",
  "changed",
  "act",
  "participant_id",
  "name_before",
  "name_after",
  "status_before",
  "status_after",
  "verification_before",
  "verification_after",
  "counted_before",
  "counted_after",
];

const AT_ONCE = 500;

/** The changes a query asks for as a CSV file, piece by piece. */
export async function* changesCsv(
  ctx: Pick<Context, "db" | "now" | "locale">,
  query: ChangesQuery,
): AsyncGenerator<string> {
  const span = spanOf(query, ctx.now);
  const { list } = await findChanges(ctx, span);
  yield `\uFEFF${csvRow(header)}`;
  for (let from = 0; ; from += AT_ONCE) {
    const some = list(query.kind, { from, most: AT_ONCE });
    if (some.length === 0) return;
    const rows = await readChanges(ctx, span, some);
    yield rows
      .map((row) => toChangeItem(row, ctx.locale))
      .map(({ number, change, changed, act, participant, before, after }) =>
        csvRow([
          ...[number, change, changed, act, participant],
          ...[before?.name, after?.name],
          ...[before?.status, after?.status],
          ...[before?.verification, after?.verification],
          ...[before?.counted, after?.counted].map((one) => one && "yes"),
        ]),
      )
      .join("");
  }
}
