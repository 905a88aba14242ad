import type { Tx } from "../../../db/client.server";
import {
  findAct,
  insertActEvent,
  updateAct,
  type ActRow,
} from "../../../db/queries/act.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import type { VerificationLevel } from "../act/model";
import { conflict } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { isPublic } from "../lifecycle/act";
import { refreshRegister } from "../register/refresh.server";
import { standingOfInstrument } from "./standing.server";

type Here = Pick<Context, "actor" | "now">;

/** Notes on an act, in public, that its counterparties confirmed it, or no longer do. */
async function setVerification(
  tx: Tx,
  ctx: Here,
  act: ActRow,
  verification: VerificationLevel,
) {
  const { now } = ctx;
  const event =
    verification === "counterparty_confirmed"
      ? "counterparty_confirmed"
      : "counterparty_unconfirmed";
  if (!(await updateAct(tx, act, { verification, updatedAt: now }))) {
    throw conflict("error.stale");
  }
  await insertActEvent(tx, {
    id: newId(),
    actId: act.id,
    event,
    fromStatus: act.status,
    toStatus: act.status,
    isPublic: true,
    reasonCode: null,
    at: now,
  });
  await recordAudit(tx, ctx, {
    action: `act.${event}`,
    subjectKind: "act",
    subjectId: act.id,
    fromVersion: act.version,
  });
}

/**
 * Brings the verification of every act through an instrument into line with
 * what its parties said: `counterparty_confirmed` once all of them, two at
 * least, said yes and nothing they filed contradicts itself; back to
 * `authority_verified` when one no longer does.
 * The register is refreshed; to be called last.
 */
export async function settleInstrument(
  tx: Tx,
  ctx: Here,
  instrumentId: string,
): Promise<void> {
  const { parties, acts, confirmation } = await standingOfInstrument(
    tx,
    instrumentId,
  );
  const isConfirmed = parties.length > 1 && confirmation === "confirmed";
  const changed: string[] = [];
  for (const { actId, publishedAt, leftAt } of acts) {
    if (publishedAt === null || leftAt !== null) continue;
    const act = await findAct(tx, actId);
    if (!act || !isPublic(act.status)) continue;
    const wanted = isConfirmed
      ? "counterparty_confirmed"
      : "authority_verified";
    const isHigh = act.verification === "counterparty_confirmed";
    if (isHigh === isConfirmed) continue;
    await setVerification(tx, ctx, act, wanted);
    changed.push(actId);
  }
  if (changed.length > 0) await refreshRegister(tx, changed, ctx.now);
  else await touchPublic(tx);
}
