import type { Tx } from "../../../db/client.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import { updateRound, type RoundRow } from "../../../db/queries/round.server";
import { recordAudit } from "../audit/record.server";
import type { Doer } from "../exchange/told.server";
import { conflict } from "../kernel/errors";
import { transition } from "../lifecycle/define";
import { isRoundOver, roundLifecycle } from "../lifecycle/round";
import type { RoundEvent } from "./model";

/** Any round, with or without its long texts. */
type Seen = Pick<RoundRow, "id" | "status" | "version">;

/**
 * Takes one step of a round, with its audit row.
 * @throws DomainError 409 when its state has no such step, or somebody was faster
 */
export async function moveRound(
  tx: Tx,
  ctx: Doer,
  round: Seen,
  event: RoundEvent,
  fields: Partial<RoundRow> = {},
): Promise<void> {
  const status = transition(roundLifecycle, round, event, ctx);
  const isChanged = await updateRound(tx, round, {
    ...fields,
    status,
    statusSince: ctx.now,
    updatedAt: ctx.now,
    ...(isRoundOver(status) ? { openKey: null } : {}),
  });
  if (!isChanged) throw conflict("round.error.somebody-faster");
  await recordAudit(tx, ctx, {
    action: `round.${event}`,
    subjectKind: "round",
    subjectId: round.id,
    fromVersion: round.version,
    detail: { status },
  });
  await touchPublic(tx);
}
