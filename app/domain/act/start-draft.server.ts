import type { z } from "zod";
import {
  insertAct,
  insertActEvent,
  listActsOf,
  listCommitments,
  listProposals,
  type ActRow,
} from "../../../db/queries/act.server";
import {
  replaceCommitments,
  replaceProposals,
} from "../../../db/queries/act-parts.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { takeUpClaim } from "../claim/promote.server";
import { startFiling } from "../instrument/start.server";
import { DomainError, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { assertNotSucceeded } from "../succession/ended.server";
import { assertNoProblems } from "./readiness";
import type { newActForm } from "./schema";
import { startProblems } from "./start";

const empty = {
  seq: null,
  verification: "self_declared",
  categories: null,
  statement: null,
  signatoryName: null,
  signatoryOffice: null,
  signatoryTitle: null,
  decidingOrgan: null,
  actsFor: null,
  groupEntities: null,
  focalPoint: null,
  doneOn: null,
  inEffectOn: null,
  receivedAt: null,
  registeredAt: null,
  publishedAt: null,
  withdrawnAt: null,
  withdrawalReason: null,
  reportDueAt: null,
} as const satisfies Partial<ActRow>;

/**
 * Starts a draft for a participant. An amendment begins with what the earlier
 * act says, so that nothing is typed twice.
 * @param through the instrument on the register it is made through, if it is
 * @returns the draft's id
 */
export async function startDraft(
  ctx: Context,
  participantId: string,
  wanted: z.output<typeof newActForm>,
  through?: string,
): Promise<string> {
  const { actor, now, db, locale } = ctx;
  if (actor.kind !== "user") {
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  }
  const id = newId();
  await db.write(async (tx) => {
    const participant = await findParticipant(tx, participantId);
    if (!participant) throw notFound();
    authorize(actor, "act.draft", participant);
    await assertNotSucceeded(tx, participantId, now);
    const own = await listActsOf(tx, participantId);
    assertNoProblems(startProblems(participant.kind, own, wanted));
    const earlier = own.find((act) => act.id === wanted.relatesTo);
    const { claim, ...answers } = wanted;
    const source = claim
      ? await takeUpClaim(tx, ctx, participant, claim)
      : undefined;
    const draft: ActRow = {
      ...empty,
      ...(earlier ? signatoryOf(earlier) : {}),
      ...source?.prefilled,
      id,
      ...answers,
      status: "draft",
      participantId,
      participantKind: participant.kind,
      area: participant.area,
      statement: earlier?.statement ?? null,
      lang: earlier?.lang ?? locale,
      authorId: actor.userId,
      demo: participant.demo,
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    await insertAct(tx, draft);
    await source?.link(id);
    await startFiling(tx, ctx, draft, through);
    if (earlier && wanted.type === "amend") {
      await replaceProposals(
        tx,
        id,
        withoutAct(await listProposals(tx, earlier.id)),
      );
      await replaceCommitments(
        tx,
        id,
        withoutAct(await listCommitments(tx, earlier.id)),
      );
    }
    await insertActEvent(tx, {
      id: newId(),
      actId: id,
      event: "start_draft",
      fromStatus: null,
      toStatus: "draft",
      isPublic: false,
      reasonCode: null,
      at: now,
    });
    await recordAudit(tx, ctx, {
      action: "act.started",
      subjectKind: "act",
      subjectId: id,
      detail: { type: wanted.type },
    });
  });
  return id;
}

/** Mostly the same person signs again; the form is filled in, and can be changed. */
const signatoryOf = (earlier: ActRow) => ({
  signatoryName: earlier.signatoryName,
  signatoryOffice: earlier.signatoryOffice,
  signatoryTitle: earlier.signatoryTitle,
  decidingOrgan: earlier.decidingOrgan,
  actsFor: earlier.actsFor,
  groupEntities: earlier.groupEntities,
  focalPoint: earlier.focalPoint,
});

const withoutAct = <T extends { actId: string }>(rows: readonly T[]) =>
  rows.map(({ actId: _, ...row }) => row);
