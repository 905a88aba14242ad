import type { Tx } from "../../../db/client.server";
import { listActsOf, type ActRow } from "../../../db/queries/act.server";
import {
  findParticipant,
  type ParticipantRow,
} from "../../../db/queries/participant.server";
import {
  insertSuccessionAct,
  listLinks,
  type SuccessionRow,
} from "../../../db/queries/succession.server";
import type { Context } from "../../context.server";
import { moveAct } from "../act/change.server";
import { carryMembers } from "../instrument/carry-members.server";
import { conflict, notFound, unprocessable } from "../kernel/errors";
import { passPractices } from "../practice/pass.server";
import { refreshRegister } from "../register/refresh.server";
import { carryAct } from "./carry.server";
import { namesOf, writeAbout } from "./letter.server";
import { makesCircle, passActs, standsInTheWay } from "./rules";

/** @throws DomainError 422 when what was approved meanwhile closes a circle */
async function assertNoCircle(
  tx: Tx,
  { id, successorId }: SuccessionRow,
  predecessorIds: readonly string[],
) {
  const approved = await listLinks(tx, ["approved"]);
  const others = approved.filter(({ successionId }) => successionId !== id);
  const added = predecessorIds.map((from) => ({ from, to: successorId }));
  if (makesCircle(others, added)) {
    throw unprocessable("succession.error.circle");
  }
  const ended = new Set(others.map(({ from }) => from));
  if (predecessorIds.some((from) => ended.has(from))) {
    throw unprocessable("succession.error.succeeded-already");
  }
  if (ended.has(successorId)) {
    throw unprocessable("succession.error.successor-ended");
  }
}

/** Lets the successor stand where its predecessors stood, and tells the owners of both. */
export async function takeOver(
  tx: Tx,
  ctx: Context,
  row: SuccessionRow,
  predecessorIds: readonly string[],
): Promise<void> {
  await assertNoCircle(tx, row, predecessorIds);
  const successor = await findParticipant(tx, row.successorId);
  if (!successor) throw notFound();
  // Read before anything passes: what it takes over is no act of its own.
  const ofSuccessor = await listActsOf(tx, successor.id);
  const changed: string[] = [];
  for (const id of predecessorIds) {
    changed.push(
      ...(await passActsOf(tx, ctx, row, id, successor, ofSuccessor)),
    );
    await carryMembers(tx, ctx, {
      ...{ from: id, to: successor.id, day: row.effectiveOn },
    });
    await passPractices(tx, ctx, id, successor.id);
    await writeToBoth(tx, ctx, row, id);
  }
  // Its page is where the predecessors' lead to, with an act of its own or not,
  // and tells their names.
  const shown = [successor.id, ...predecessorIds];
  await refreshRegister(tx, changed, ctx.now, shown);
}

/** Passes the acts of one predecessor; gives the ids of all acts that changed. */
async function passActsOf(
  tx: Tx,
  ctx: Context,
  row: SuccessionRow,
  predecessorId: string,
  successor: ParticipantRow,
  ofSuccessor: readonly ActRow[],
): Promise<string[]> {
  const acts = await listActsOf(tx, predecessorId);
  const obstacle = standsInTheWay([...acts, ...ofSuccessor]);
  if (obstacle) throw conflict(obstacle);
  const changed: string[] = [];
  for (const { act, how, ownActId } of passActs(acts, ofSuccessor)) {
    const carried =
      how === "carry"
        ? await carryAct(tx, ctx, act, successor, row.effectiveOn)
        : null;
    await moveAct(tx, ctx, act, { event: "succeed", isPublic: true });
    await insertSuccessionAct(tx, {
      successionId: row.id,
      actId: act.id,
      successorActId: carried ?? ownActId ?? null,
    });
    changed.push(act.id, ...(carried === null ? [] : [carried]));
  }
  return changed;
}

async function writeToBoth(
  tx: Tx,
  ctx: Context,
  { successorId, effectiveOn }: SuccessionRow,
  predecessorId: string,
) {
  await writeAbout(tx, ctx, predecessorId, {
    kind: "succession.letter.predecessor",
    former: await namesOf(tx, successorId),
    effectiveOn,
  });
  await writeAbout(tx, ctx, successorId, {
    kind: "succession.letter.successor",
    former: await namesOf(tx, predecessorId),
    effectiveOn,
  });
}
