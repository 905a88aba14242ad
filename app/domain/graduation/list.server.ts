import {
  findGraduation,
  listGraduations,
  type GraduationRow,
} from "../../../db/queries/graduation.server";
import { listPersonNames } from "../../../db/queries/succession-person.server";
import type { Context } from "../../context.server";
import { dayOf, type Day } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import { authorize, isAuthorized, needsStepUp } from "../permissions/authorize";
import { ldcMembers, ldcTime, type ScheduledLdcExit } from "../reference/ldc";
import { ldcDecisionsNow } from "./known.server";
import type { GraduationCase } from "./model";

const SHOWN = 100;

type Reader = Pick<Context, "db" | "actor">;

async function describe(
  { db }: Pick<Context, "db">,
  rows: readonly GraduationRow[],
): Promise<GraduationCase[]> {
  if (rows.length === 0) return [];
  const officers = rows.flatMap(({ enteredBy, decidedBy }) =>
    decidedBy === null ? [enteredBy] : [enteredBy, decidedBy],
  );
  const people = new Map(
    (await listPersonNames(db.read, officers)).map(({ id, name }) => [
      id,
      name,
    ]),
  );
  return rows.map(
    ({ onDay, sourceUrl, enteredBy, decidedBy, version: _, ...row }) => ({
      ...row,
      on: onDay,
      url: sourceUrl,
      enteredBy: people.get(enteredBy) ?? "",
      decidedBy: decidedBy === null ? null : (people.get(decidedBy) ?? ""),
    }),
  );
}

/** What is planned and not confirmed, by day; and everything that was entered. */
export interface GraduationDesk {
  readonly scheduled: readonly ScheduledLdcExit[];
  readonly cases: readonly GraduationCase[];
}

/** What officers see: what waits for a decision first. */
export async function listGraduationDesk(
  ctx: Reader & Pick<Context, "now">,
): Promise<GraduationDesk> {
  authorize(ctx.actor, "graduation.list", undefined);
  const decided = await ldcDecisionsNow(ctx.db.read);
  const byDay = (one: { on: Day }, other: { on: Day }) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : 0;
  return {
    scheduled: ldcMembers
      .flatMap(
        (iso3) => ldcTime(iso3, decided, dayOf(ctx.now))?.scheduled ?? [],
      )
      .sort(byDay),
    cases: await describe(ctx, await listGraduations(ctx.db.read, SHOWN)),
  };
}

/**
 * One entry, and what the reader may do with it.
 * @throws DomainError 404 when there is none
 */
export async function getGraduationCase(
  ctx: Reader & Pick<Context, "now">,
  id: string,
) {
  const { actor, db, now } = ctx;
  authorize(actor, "graduation.list", undefined);
  const row = await findGraduation(db.read, id);
  const [found] = row ? await describe(ctx, [row]) : [];
  if (!row || !found) throw notFound();
  const isOwn = actor.kind === "user" && actor.userId === row.enteredBy;
  return {
    ...found,
    isOwn,
    mayDecide:
      row.status === "proposed" &&
      !isOwn &&
      isAuthorized(actor, "graduation.decide", undefined),
    mustProve: needsStepUp(actor, "graduation.decide", now),
  };
}
