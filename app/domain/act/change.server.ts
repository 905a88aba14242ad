import type { Tx } from "../../../db/client.server";
import {
  insertActEvent,
  updateAct,
  type ActRow,
} from "../../../db/queries/act.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { leaveInstrument } from "../instrument/leave.server";
import { conflict } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { actLifecycle, type ActEvent } from "../lifecycle/act";
import { transition } from "../lifecycle/define";
import type { ActStatus } from "./model";

export interface ActStep {
  readonly event: ActEvent;
  /** What changes in the row beside its status. */
  readonly change?: Partial<ActRow>;
  /** Whether readers see the step on the act's page. */
  readonly isPublic?: boolean;
  readonly reasonCode?: string;
  /** The state to come back to, for the answer to a clarification. */
  readonly resumesAt?: ActStatus;
}

/**
 * Moves an act one step along its life: the new state, its event and the audit
 * row, or nothing.
 * @returns the act as it is now
 * @throws DomainError 409 when the step doesn't fit, or somebody was faster
 */
export async function moveAct(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  act: ActRow,
  step: ActStep,
): Promise<ActRow> {
  const { now } = ctx;
  const resumesAt = step.resumesAt ?? null;
  const status = transition(actLifecycle, { ...act, resumesAt }, step.event, {
    now,
  });
  const change = { ...step.change, status, updatedAt: now };
  if (!(await updateAct(tx, act, change))) throw conflict("error.stale");
  await insertActEvent(tx, {
    id: newId(),
    actId: act.id,
    event: step.event,
    fromStatus: act.status,
    toStatus: status,
    isPublic: step.isPublic ?? false,
    reasonCode: step.reasonCode ?? null,
    at: now,
  });
  await leaveInstrument(tx, ctx, act, step.event);
  await recordAudit(tx, ctx, {
    action: `act.${step.event}`,
    subjectKind: "act",
    subjectId: act.id,
    fromVersion: act.version,
    ...(step.reasonCode === undefined ? {} : { reason: step.reasonCode }),
    detail: { from: act.status, to: status },
  });
  return { ...act, ...change, version: act.version + 1 };
}
