import { listNamedIds } from "../../../db/queries/request-own.server";
import { nextRequestNumber } from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { ldcDecisionsNow } from "../graduation/known.server";
import { dayOf } from "../kernel/clock";
import { conflict, DomainError } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { categoriesOn } from "../reference/category";
import { personOf } from "../review/person.server";
import { moveRequest } from "./change.server";
import { endorseTime } from "./clock";
import { isDeveloping } from "./eligible.server";
import { askForEndorsement } from "./letters.server";
import { loadRequest } from "./load.server";
import { problemsFor } from "./problems";

/**
 * Sends a request to its country's focal point. The country's categories of this
 * day are kept: they count in every round, whatever changes later.
 * @param seenRevision the revision the sender looked at: nothing is sent unseen
 * @throws DomainError 422 while it lacks something; 409 when it was sent already,
 * changed meanwhile, or its country is no developing one today
 */
export async function submitRequest(
  ctx: Context,
  id: string,
  seenRevision?: number,
): Promise<void> {
  const { now } = ctx;
  await ctx.db.write(async (tx) => {
    const { request, subject } = await loadRequest(tx, id, now);
    authorize(ctx.actor, "request.submit", subject);
    if (seenRevision !== undefined && seenRevision !== request.revision) {
      throw conflict("request.error.changed-before-sending");
    }
    const named = await listNamedIds(tx, id);
    const fields = problemsFor(request, named, dayOf(now));
    if (Object.keys(fields).length > 0) {
      throw new DomainError("unprocessable", "request.error.not-ready", {
        fields,
      });
    }
    const categories = categoriesOn(
      request.area,
      dayOf(now),
      await ldcDecisionsNow(tx),
    );
    if (!isDeveloping(categories)) {
      throw conflict("request.error.not-developing");
    }
    const after = await moveRequest(tx, ctx, request, "submit", {
      ...{ submittedBy: personOf(ctx).userId, submittedAt: now, categories },
      ...{ endorsedBy: null, endorsedAt: null, receivedAt: null },
      ...{ clockLeft: null, reasonCode: null, dueAt: now + endorseTime },
      number: request.number ?? (await nextRequestNumber(tx)),
    });
    await askForEndorsement(tx, ctx, after);
  });
}
