import {
  insertSuccession,
  listLinks,
  listRenames,
} from "../../../db/queries/succession.server";
import type { ParticipantRow } from "../../../db/queries/participant.server";
import type { Tx } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { dayOf } from "../kernel/clock";
import { DomainError, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { assertOutside } from "./officer";
import { resolveParticipant } from "./resolve.server";
import { kindsFit, makesCircle } from "./rules";
import type { SuccessionInput } from "./schema.server";

/** @throws DomainError 422 when the kinds don't fit, somebody ended, or a circle would close */
async function assertSensible(
  tx: Tx,
  kind: SuccessionInput["kind"],
  predecessors: readonly ParticipantRow[],
  successor: ParticipantRow,
) {
  const added = predecessors.map(({ id }) => ({ from: id, to: successor.id }));
  // Open proposals count too: of two that would make a circle, the second is refused.
  const known = await listLinks(tx, ["proposed", "approved"]);
  if (makesCircle(known, added)) {
    throw unprocessable("succession.error.circle", "predecessors");
  }
  const ended = new Set(known.map(({ from }) => from));
  if (predecessors.some(({ id }) => ended.has(id))) {
    throw unprocessable("succession.error.succeeded-already", "predecessors");
  }
  if (ended.has(successor.id)) {
    throw unprocessable("succession.error.successor-ended", "successor");
  }
  if (predecessors.some((one) => !kindsFit(kind, one.kind, successor.kind))) {
    throw unprocessable("succession.error.kinds", "successor");
  }
}

/** @throws DomainError 422 while another name of the participant waits for its second officer */
async function assertNoneOpen(tx: Tx, id: string) {
  const renames = await listRenames(tx, id);
  if (renames.some(({ status }) => status === "proposed")) {
    throw unprocessable("succession.error.rename-open", "successor");
  }
}

/**
 * Proposes that a participant took another name, or the place of others. Nothing
 * changes until a second registrar approves.
 * @returns the proposal's id
 * @throws DomainError 403 for who has a part in it; 422 for unknown participants,
 *   kinds that don't fit, a day to come, circles, and a second open change of name
 */
export async function proposeSuccession(
  ctx: Context,
  input: SuccessionInput,
): Promise<string> {
  const { actor, now } = ctx;
  authorize(actor, "succession.propose", undefined);
  if (actor.kind !== "user") {
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  }
  if (input.effectiveOn > dayOf(now)) {
    throw unprocessable("succession.error.day-late", "effectiveOn");
  }
  const id = newId();
  await ctx.db.write(async (tx) => {
    const successor = await resolveParticipant(
      tx,
      input.successor,
      "successor",
    );
    const predecessors = new Map<string, ParticipantRow>();
    const typed = input.kind === "rename" ? [] : input.predecessors;
    for (const line of typed) {
      const one = await resolveParticipant(tx, line, "predecessors");
      predecessors.set(one.id, one);
    }
    const all = [...predecessors.values()];
    assertOutside(actor, [successor.id, ...predecessors.keys()]);
    if (input.kind === "rename") await assertNoneOpen(tx, successor.id);
    await assertSensible(tx, input.kind, all, successor);
    await insertSuccession(
      tx,
      {
        id,
        kind: input.kind,
        status: "proposed",
        successorId: successor.id,
        names: input.kind === "rename" ? [...input.names] : null,
        effectiveOn: input.effectiveOn,
        document: input.document,
        note: input.note,
        proposedBy: actor.userId,
        proposedAt: now,
        decidedBy: null,
        decidedAt: null,
        decisionNote: null,
        demo: successor.demo,
        version: 1,
      },
      [...predecessors.keys()],
    );
    await recordAudit(tx, ctx, {
      action: "succession.proposed",
      subjectKind: "participant",
      subjectId: successor.id,
      detail: { succession: id, kind: input.kind },
    });
  });
  return id;
}
