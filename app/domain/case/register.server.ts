import type { Tx } from "../../../db/client.server";
import { nextSeq, type ActRow } from "../../../db/queries/act.server";
import {
  findParticipant,
  updateParticipant,
} from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { moveAct } from "../act/change.server";
import { getAct } from "../act/load.server";
import { registerNumber } from "../act/number";
import { reportDueAfter } from "../act/rules";
import type { Instant } from "../kernel/clock";
import { publishInstrument } from "../instrument/publish.server";
import { promoteClaimOf } from "../claim/promote.server";
import { conflict } from "../kernel/errors";
import { isPublic } from "../lifecycle/act";
import { refreshRegister } from "../register/refresh.server";
import { writeToParticipant } from "./letter.server";

/**
 * What registering an act does to the earlier act it is about.
 * @returns when the first report on the new act is due. An amendment keeps the
 *   date of the act it takes the place of, or amending would put reports off
 *   for ever; a reaffirmation promises nothing of its own.
 */
async function updateEarlier(
  tx: Tx,
  ctx: Context,
  act: ActRow,
): Promise<Instant | null> {
  const first = reportDueAfter(act.participantKind, ctx.now);
  if (act.relatesTo === null) return first;
  const isAmendment = act.type === "amend";
  if (!isAmendment && act.type !== "reaffirm") return first;
  const earlier = await getAct(tx, act.relatesTo);
  const event = isAmendment ? "amend" : "reaffirm";
  const changed = await moveAct(tx, ctx, earlier, { event, isPublic: true });
  if (isPublic(changed.status)) await refreshRegister(tx, earlier.id, ctx.now);
  return isAmendment ? (earlier.reportDueAt ?? first) : null;
}

/** Gives an approved act its number and puts it on the public register. */
export async function registerAct(
  tx: Tx,
  ctx: Context,
  approved: ActRow,
): Promise<void> {
  const { now } = ctx;
  const seq = await nextSeq(tx);
  const reportDueAt = await updateEarlier(tx, ctx, approved);
  await moveAct(tx, ctx, approved, {
    event: "publish",
    isPublic: true,
    change: {
      seq,
      registeredAt: now,
      publishedAt: now,
      reportDueAt,
    },
  });
  const participant = await findParticipant(tx, approved.participantId);
  if (participant) {
    const checked = { identityCheckedAt: now, updatedAt: now };
    if (!(await updateParticipant(tx, participant, checked))) {
      throw conflict("error.stale");
    }
  }
  await publishInstrument(tx, ctx, approved);
  await promoteClaimOf(tx, ctx, approved.id);
  await refreshRegister(tx, approved.id, now);
  await writeToParticipant(tx, ctx, approved, {
    kind: "case.letter.registered",
    number: registerNumber(seq),
  });
}
