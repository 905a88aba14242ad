import {
  endCapacity,
  insertCapacity,
  listCapacity,
  listCapacityHistory,
} from "../../../db/queries/capacity.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import { listFocalPointIds } from "../../../db/queries/focal-point.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { dayOf } from "../kernel/clock";
import { conflict, notFound, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { isArea } from "../reference/area";
import { topicCodes, type TopicCode } from "../reference/model";
import { personOf } from "../review/person.server";
import type { CapacityView } from "./model";
import type { CapacityForm } from "./schema";

async function country(ctx: Context, db: Queries, area: string) {
  if (!isArea(area)) throw notFound("country.error.no-such");
  const focal_point = await listFocalPointIds(db, area, ctx.now, "assistance");
  const subject = { area, assigned: { focal_point } };
  authorize(ctx.actor, "capacity.declare", subject);
}

/**
 * A focal point says how far a country is on one topic. What was said before
 * stays in the history.
 * @throws DomainError 409 when another focal point said something meanwhile
 */
export async function declareCapacity(
  ctx: Context,
  area: string,
  { topic, level, targetDay, note, seen }: CapacityForm,
): Promise<void> {
  const { now } = ctx;
  await ctx.db.write(async (tx) => {
    await country(ctx, tx, area);
    if (targetDay !== null && targetDay < dayOf(now)) {
      throw unprocessable("request.error.target-past", "targetDay");
    }
    const known = await listCapacity(tx, area);
    const before = known.find((one) => one.topic === topic);
    if ((before?.id ?? "") !== seen)
      throw conflict("request.error.said-meanwhile");
    if (before && !(await endCapacity(tx, before.id, now))) {
      throw conflict("request.error.said-meanwhile");
    }
    const isSaid = await insertCapacity(tx, {
      ...{ id: newId(), area, topic, level, targetDay },
      note: note ?? null,
      noteLang: note === undefined ? null : ctx.locale,
      ...{ declaredBy: personOf(ctx).userId, at: now, endedAt: null },
      demo: false,
    });
    if (!isSaid) throw conflict("request.error.said-meanwhile");
    await recordAudit(tx, ctx, {
      action: "capacity.declared",
      subjectKind: "country",
      subjectId: area,
      detail: { topic, level },
    });
    await touchPublic(tx);
  });
}

/** What the page of declarations shows its focal point. */
export async function getCapacityPage(ctx: Context, area: string) {
  await country(ctx, ctx.db.read, area);
  return { area, ...(await readCapacity(ctx, area)) };
}

/** What a country says of itself, topic by topic, and what it said before. */
export async function readCapacity(
  { db }: Pick<Context, "db">,
  area: string,
): Promise<CapacityView> {
  const rows = await listCapacityHistory(db.read, area);
  const lines = rows.map(
    ({ id, topic, level, targetDay, note, noteLang, at, endedAt }) => ({
      ...{ id, topic: topic as TopicCode, level, targetDay },
      ...{ note, noteLang, at, endedAt },
    }),
  );
  return {
    current: topicCodes.flatMap((topic) => {
      const line = lines.find(
        (one) => one.topic === topic && one.endedAt === null,
      );
      return line ? [line] : [];
    }),
    earlier: lines.filter(({ endedAt }) => endedAt !== null),
  };
}
