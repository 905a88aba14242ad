import { listReaffirmations } from "../../../db/queries/reaffirm.server";
import {
  listDueDates,
  listFilesById,
  listReportDates,
  listReportItems,
  listReports,
} from "../../../db/queries/report.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { clockMonths, reportDueAfter } from "../act/rules";
import type { Day, Instant } from "../kernel/clock";
import { saysHowFar } from "../register/leading";
import type { RegisterEntry } from "../register/model";
import { dueDateAt, isClocked } from "./due";
import type { ReportFile, SentReport } from "./model";

/** What readers are told of the reports on an act. */
export interface ActProgress {
  /** Newest first. */
  readonly reports: readonly SentReport[];
  /** When the next report is due; null where none is, or is awaited no more. */
  readonly dueAt: Instant | null;
  /** Its date is earlier than the rule asks: invented acts alone have such. */
  readonly isEarly: boolean;
  /** Whether nobody reports on it, because acts of its kind never lapse. */
  readonly neverLapses: boolean;
  /** For acts that never lapse: the day of the last reaffirmation; null: there was none. */
  readonly lastReaffirmed: Day | null;
}

type Standing = Omit<ActProgress, "reports">;

const ended: Standing = {
  ...{ dueAt: null, isEarly: false },
  ...{ neverLapses: false, lastReaffirmed: null },
};

type Asked = Pick<
  RegisterEntry,
  "actId" | "status" | "kind" | "type" | "registeredAt"
>;

async function readReports(
  db: Queries,
  actId: string,
  until: Instant,
): Promise<SentReport[]> {
  const reports = await listReports(db, actId, until);
  if (reports.length === 0) return [];
  const items = await listReportItems(
    db,
    reports.map(({ id }) => id),
  );
  const ids = [...reports, ...items].flatMap(({ fileId }) => fileId ?? []);
  const files = new Map<string | null, ReportFile>(
    (await listFilesById(db, ids)).map(({ fileId, name, size, sha256 }) => [
      fileId,
      { fileId, name, size, sha256 },
    ]),
  );
  return reports.map(({ id, number, at, lang, text, link, ...report }) => ({
    ...{ id, number, at, lang, text, link },
    file: files.get(report.fileId) ?? null,
    nextDueAt: report.nextDueAt,
    items: items
      .filter(({ reportId }) => reportId === id)
      .map(({ position, light, fileId, ...item }) => ({
        ...{ position, light, text: item.text, link: item.link },
        file: files.get(fileId) ?? null,
      })),
  }));
}

/**
 * The reports on acts of the register, as they stood at an instant.
 * @param entry the act's row as of that instant
 */
export async function readProgress(
  { db }: Pick<Context, "db">,
  entry: Asked,
  until: Instant,
): Promise<ActProgress> {
  const { actId } = entry;
  const [reports, standing] = await Promise.all([
    readReports(db.read, actId, until),
    readStanding({ db }, [entry], until),
  ]);
  return { reports, ...(standing.get(actId) ?? ended) };
}

/** When reports on these acts are due, or when they were last reaffirmed, by act. */
export async function readStanding(
  { db }: Pick<Context, "db">,
  entries: readonly Asked[],
  until: Instant,
): Promise<ReadonlyMap<string, Standing>> {
  const standing = entries.filter(({ status }) => isClocked(status));
  const ids = standing.map(({ actId }) => actId);
  if (ids.length === 0) return new Map();
  const [dueDates, dates, reaffirmed] = await Promise.all([
    listDueDates(db.read, ids),
    listReportDates(db.read, ids),
    listReaffirmations(db.read, ids, until),
  ]);
  return new Map(
    standing.map(({ actId, kind, type, registeredAt }) => {
      const present = dueDates.find((one) => one.actId === actId);
      const own = dates.filter((one) => one.actId === actId);
      const dueAt = dueDateAt(own, present?.dueAt ?? null, until);
      const byRule = reportDueAfter(kind, registeredAt);
      const last = reaffirmed.find((one) => one.actId === actId)?.doneOn;
      // A reaffirmation is itself what is asked for here.
      const neverLapses = clockMonths(kind) === null && saysHowFar({ type });
      return [
        actId,
        {
          ...{ dueAt, neverLapses },
          isEarly: dueAt !== null && byRule !== null && dueAt < byRule,
          lastReaffirmed: neverLapses ? (last ?? null) : null,
        },
      ];
    }),
  );
}

/** The same as a list, in the order of the rows; acts with nothing to tell are left out. */
export async function listStanding(
  ctx: Pick<Context, "db">,
  entries: readonly (Asked & Pick<RegisterEntry, "seq">)[],
  until: Instant,
) {
  const standing = await readStanding(ctx, entries, until);
  return entries.flatMap(({ actId, seq }) => {
    const one = standing.get(actId);
    return one && (one.dueAt !== null || one.neverLapses)
      ? [{ seq, ...one }]
      : [];
  });
}
