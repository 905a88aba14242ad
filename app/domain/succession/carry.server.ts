import type { Tx } from "../../../db/client.server";
import {
  findAct,
  insertAct,
  insertActEvent,
  listCommitments,
  listProposals,
  nextSeq,
  type ActRow,
} from "../../../db/queries/act.server";
import {
  replaceCommitments,
  replaceProposals,
} from "../../../db/queries/act-parts.server";
import type { ParticipantRow } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import type { ActType } from "../act/model";
import { recordAudit } from "../audit/record.server";
import { carryInstrument } from "../instrument/pass.server";
import { ldcDecisionsNow } from "../graduation/known.server";
import type { Day } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { categoriesOn } from "../reference/category";

/** What an act endorses by, when it is an amendment: the first act of its chain tells. */
async function endorsementOf(tx: Tx, act: ActRow): Promise<ActType> {
  let one = act;
  while (one.type === "amend" && one.relatesTo !== null) {
    const earlier = await findAct(tx, one.relatesTo);
    if (!earlier) break;
    one = earlier;
  }
  return one.type;
}

/**
 * Registers an act of the successor that says what the predecessor's said, is as
 * sure as it was, and is as late with its reports. It gets a number of its own, and
 * stands in the predecessor's place in the instrument it was made through.
 * The caller refreshes the register.
 * @returns the new act's id
 */
export async function carryAct(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  act: ActRow,
  successor: ParticipantRow,
  effectiveOn: Day,
): Promise<string> {
  const { now } = ctx;
  const id = newId();
  await insertAct(tx, {
    ...act,
    id,
    seq: await nextSeq(tx),
    type: await endorsementOf(tx, act),
    participantId: successor.id,
    participantKind: successor.kind,
    area: successor.area,
    categories:
      successor.area === null
        ? null
        : categoriesOn(successor.area, effectiveOn, await ldcDecisionsNow(tx)),
    relatesTo: act.id,
    doneOn: effectiveOn,
    inEffectOn: null,
    receivedAt: now,
    registeredAt: now,
    publishedAt: now,
    demo: successor.demo,
    createdAt: now,
    updatedAt: now,
    version: 1,
  });
  const withoutAct = <T extends { actId: string }>(rows: readonly T[]) =>
    rows.map(({ actId: _, ...row }) => row);
  await replaceProposals(tx, id, withoutAct(await listProposals(tx, act.id)));
  await replaceCommitments(
    tx,
    id,
    withoutAct(await listCommitments(tx, act.id)),
  );
  await carryInstrument(tx, ctx, act.id, id);
  await insertActEvent(tx, {
    id: newId(),
    actId: id,
    event: "publish",
    fromStatus: null,
    toStatus: act.status,
    isPublic: true,
    reasonCode: null,
    at: now,
  });
  await recordAudit(tx, ctx, {
    action: "succession.act_carried",
    subjectKind: "act",
    subjectId: id,
    detail: { from: act.id },
  });
  return id;
}
