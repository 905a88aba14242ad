import { isUniqueViolation } from "../../../db/errors.server";
import {
  findOpenGraduation,
  insertGraduation,
} from "../../../db/queries/graduation.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { releaseDay } from "../act/rules";
import { dayOf } from "../kernel/clock";
import { conflict, DomainError, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import type { GraduationInput } from "./schema.server";

const alreadyOpen = () => conflict("graduation.error.open");

/**
 * Enters what a resolution says of the end of a country's time on the list of
 * least developed countries. Nothing changes until another officer approves.
 * @returns its id
 * @throws DomainError 409 while one of the country waits for its second officer;
 *   422 for a planned day that is over, or an end before the initiative
 */
export async function enterGraduation(
  ctx: Context,
  input: GraduationInput,
): Promise<string> {
  const { actor, now } = ctx;
  authorize(actor, "graduation.enter", undefined);
  if (actor.kind !== "user") {
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  }
  if (input.onDay < releaseDay) {
    throw unprocessable("graduation.error.day-early", "onDay");
  }
  // A planned day that is over plans nothing; an end may be confirmed late.
  if (input.outcome === "rescheduled" && input.onDay <= dayOf(now)) {
    throw unprocessable("graduation.error.day-over", "onDay");
  }
  const { userId } = actor;
  const id = newId();
  const write = ctx.db.write(async (tx) => {
    if (await findOpenGraduation(tx, input.area)) throw alreadyOpen();
    await insertGraduation(tx, {
      ...input,
      id,
      status: "proposed",
      enteredBy: userId,
      enteredAt: now,
      decidedBy: null,
      decidedAt: null,
      decisionNote: null,
      version: 1,
    });
    await recordAudit(tx, ctx, {
      action: "graduation.entered",
      subjectKind: "country",
      subjectId: input.area,
      detail: {
        graduation: id,
        outcome: input.outcome,
        day: input.onDay,
        source: input.source,
      },
    });
  });
  await write.catch((error: unknown) => {
    throw isUniqueViolation(error) ? alreadyOpen() : error;
  });
  return id;
}
