import type { SeedRows } from "../../../db/seed/insert.server";
import type { ActStatus } from "../act/model";
import { reportDueAfter } from "../act/rules";
import { DAY, type Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { locales } from "../kernel/localized";
import type { ParticipantKind } from "../participant/model";
import { lights } from "../report/model";
import { firstDueAfter } from "./late";
import { demoProgress, demoRemark } from "./report-texts";

/** One in so many acts in force has been reported on. */
const ONE_IN = 5;

/** The last day on which anything happened in the demonstration. */
const last = Date.parse("2026-10-30T00:00:00Z");

/** When the first report on an invented act is due. */
export function demoDueAt(
  kind: ParticipantKind,
  status: ActStatus,
  registeredAt: Instant,
): Instant | null {
  const byRule = reportDueAfter(kind, registeredAt);
  const days = firstDueAfter(status);
  return days !== undefined && byRule !== null
    ? registeredAt + days * DAY
    : byRule;
}

/**
 * Adds reports to some acts of participants that need them: every light comes
 * up, and some bring a file.
 */
export function pushReports(
  rows: SeedRows,
  fileId: string,
  authorId: string,
): void {
  const reported = rows.acts
    .filter(
      ({ status, type, participantKind, registeredAt }) =>
        status === "published" &&
        (type === "support" || type === "amend") &&
        registeredAt !== null &&
        reportDueAfter(participantKind, registeredAt) !== null,
    )
    .filter((_, index) => index % ONE_IN === 2);
  for (const [index, act] of reported.entries()) {
    const at = (act.registeredAt ?? 0) + (150 + ((index * 37) % 120)) * DAY;
    if (at <= last) pushReport(rows, act, { at, index, fileId, authorId });
  }
}

function pushReport(
  rows: SeedRows,
  act: SeedRows["acts"][number],
  {
    at,
    index,
    fileId,
    authorId,
  }: { at: Instant; index: number; fileId: string; authorId: string },
) {
  const lang = locales.find((locale) => locale === act.lang) ?? "en";
  const reportId = newId();
  const nextDueAt = reportDueAfter(act.participantKind, at);
  rows.reports.push({
    id: reportId,
    actId: act.id,
    number: 1,
    at,
    authorId,
    lang,
    text: demoRemark[lang],
    link: index % 3 === 0 ? "https://www.example.org/report" : null,
    fileId: null,
    dueAt: act.reportDueAt,
    nextDueAt,
  });
  const commitments = rows.commitments.filter(({ actId }) => actId === act.id);
  for (const { position } of commitments) {
    const light = lights[(index + position) % lights.length] ?? "on_track";
    rows.reportItems.push({
      reportId,
      position,
      light,
      text: demoProgress[light][lang],
      link: null,
      fileId: light === "done" ? fileId : null,
    });
  }
  rows.actEvents.push({
    id: newId(),
    actId: act.id,
    event: "report",
    fromStatus: "published",
    toStatus: "published",
    isPublic: true,
    reasonCode: null,
    at,
  });
  act.reportDueAt = nextDueAt;
  act.updatedAt = Math.max(act.updatedAt, at);
}
