import type { EntryRow } from "../../../db/queries/register.server";
import { registerNumber } from "../act/number";
import { pickText, type Locale } from "../kernel/localized";
import type { ChangeKind } from "./changes";
import type { ChangedAct } from "./changes.server";
import { isoInstant } from "./item.server";
import { countsInTotals } from "./load.server";

/** An act before or after, as the JSON interface and the files give it; null when it was not on the register. */
const stateOf = (row: EntryRow | null, locale: Locale) =>
  row && {
    name: pickText(row.names, locale)?.text ?? "",
    status: row.status,
    verification: row.verification,
    counted: countsInTotals(row),
  };

/** One change as the JSON interface gives it; the files have the same in columns. */
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
