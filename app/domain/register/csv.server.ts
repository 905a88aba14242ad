import { proposalNumbers } from "../act/model";
import { registerNumber } from "../act/number";
import { pickText, type Locale } from "../kernel/localized";
import { dayOrNull } from "../kernel/partial-day";
import { areaName } from "../reference/area";
import { isoInstant } from "./item.server";
import type { ShownRow } from "./list.server";
import { stanceOn } from "./proposals";

/** Names of the columns; codes, the same in every language, so that programs can rely on them. */
export const csvHeader = [
  "number",
  "act",
  "vehicle",
  "participant_id",
  "participant_kind",
  "participant_name",
  "participant_original_name",
  "area",
  "area_name",
  ...proposalNumbers.map((number) => `proposal_${String(number)}`),
  "verification",
  "status",
  "done",
  "received",
  "registered",
  "withdrawn",
  // The instrument the act was made through, and where its parties stand:
  // `awaiting` says that it is one side's word so far.
  "instrument",
  "confirmation",
];

/** A row of the register under these columns. */
export function csvCells(row: ShownRow, locale: Locale) {
  return [
    registerNumber(row.seq),
    row.type,
    row.vehicle,
    row.participantId,
    row.kind,
    pickText(row.names, locale)?.text,
    row.names[0]?.text,
    row.area,
    row.area === null ? null : areaName(row.area, locale),
    ...proposalNumbers.map((number) => stanceOn(row.proposals, number)),
    row.verification,
    row.status,
    dayOrNull(row.doneOn),
    isoInstant(row.receivedAt),
    isoInstant(row.registeredAt),
    row.withdrawnAt === null ? null : isoInstant(row.withdrawnAt),
    row.instrument?.id,
    row.instrument?.confirmation,
  ];
}
