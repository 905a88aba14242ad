import { listChallengeMessages } from "../../../db/queries/challenge.server";
import { findPersonNames } from "../../../db/queries/case-page.server";
import { findParticipant } from "../../../db/queries/participant.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import { loadDraft } from "../act/load.server";
import { registerNumber } from "../act/number";
import { listAuditLines } from "../audit/read.server";
import { findImportSource } from "../import/source-of-act.server";
import { notFound } from "../kernel/errors";
import {
  authorize,
  isAuthorized,
  may,
  needsStepUp,
} from "../permissions/authorize";
import { obstacleOf } from "../permissions/obstacle";
import {
  canBeAsked,
  holderOf,
  loadChallenge,
  type LoadedChallenge,
} from "./load.server";
import type { JudgeAnswer } from "./model";
import { mayBeChallenged } from "./rules";

/** What fits the state a challenge and its act are in; who may is another question. */
function answersFor(
  { file, act }: LoadedChallenge,
  isReachable: boolean,
): JudgeAnswer[] {
  if (file.closedAt !== null) return [];
  if (!mayBeChallenged(act.status)) return ["end"];
  if (file.status === "proposed") return ["approve", "send_back"];
  return [
    ...(file.status === "open" && isReachable ? (["ask"] as const) : []),
    ...(file.suspendedAt === null ? (["suspend"] as const) : []),
    ...(["remove", "correct", "dismiss"] as const),
  ];
}

function abilities(
  ctx: Context,
  loaded: LoadedChallenge,
  isReachable: boolean,
) {
  const { actor, now } = ctx;
  const { file, subject } = loaded;
  const mayDo = (answer: JudgeAnswer) =>
    isAuthorized(
      actor,
      answer === "approve" ? "challenge.uphold" : "challenge.judge",
      subject,
    );
  const answers = answersFor(loaded, isReachable);
  return {
    isOpen: file.closedAt === null,
    isOfficer: may(actor, "challenge.claim"),
    isMine: actor.kind === "user" && holderOf(file, now) === actor.userId,
    /** Why the reader may not take it up; null when it may. */
    claimObstacle: obstacleOf(actor, "challenge.claim", subject),
    answers: answers.filter(mayDo),
    needsProof:
      answers.includes("approve") &&
      needsStepUp(actor, "challenge.uphold", now),
  };
}

/** Everything the officers' page of a challenge shows. */
export async function getChallengePage(ctx: Context, id: string) {
  const { db, now } = ctx;
  const loaded = await loadChallenge(db.read, id, now);
  authorize(ctx.actor, "challenge.read", loaded.subject);
  const { file, act } = loaded;
  const participant = await findParticipant(db.read, act.participantId);
  if (!participant) throw notFound();
  const { draft, evidence } = await loadDraft(db.read, act);
  const messages = await listChallengeMessages(db.read, id);
  const people = await findPersonNames(db.read, [
    ...messages.map(({ authorId }) => authorId),
    ...[file.claimedBy, file.suspendedBy, file.proposedBy, file.decidedBy],
  ]);
  const nameOf = (userId: string | null) =>
    userId === null ? null : (people.get(userId) ?? userId);
  const isReachable = await canBeAsked(db.read, participant.id);
  const able = abilities(ctx, loaded, isReachable);
  const holder = holderOf(file, now);
  return {
    id,
    now,
    able,
    /** Whether somebody acts for the participant, so that it can be asked. */
    isReachable,
    /** The list the act came by, where its participant did not send it. */
    source: await findImportSource(ctx, act.id),
    heldUntil: holder === null ? null : file.claimedUntil,
    holder: holder !== null && able.isOfficer ? nameOf(holder) : null,
    challenge: {
      reference: file.reference,
      reason: file.reason,
      explanation: file.explanation,
      lang: file.lang,
      evidenceUrl: file.evidenceUrl,
      name: file.name,
      role: file.role,
      organization: file.organization,
      email: file.email,
      locale: file.locale,
      status: file.status,
      dueAt: file.dueAt,
      pausedAt: file.pausedAt,
      receivedAt: file.receivedAt,
      closedAt: file.closedAt,
      suspendedAt: file.suspendedAt,
      suspendedBy: nameOf(file.suspendedBy),
      outcome: file.outcome,
      outcomeReason: file.outcomeReason,
      outcomeNote: file.outcomeNote,
      outcomeLang: file.outcomeLang,
      proposedBy: nameOf(file.proposedBy),
      decidedBy: nameOf(file.decidedBy),
    },
    names: (await listNamesOf(db.read, [participant.id])).map(
      ({ lang, text }) => ({ lang, text }),
    ),
    kind: participant.kind,
    area: participant.area,
    contact: participant.contact,
    act: {
      id: act.id,
      type: act.type,
      vehicle: act.vehicle,
      status: act.status,
      lang: act.lang,
      statement: act.statement,
      receivedAt: act.receivedAt,
      doneOn: act.doneOn,
      inEffectOn: act.inEffectOn,
      signatoryName: act.signatoryName,
      signatoryOffice: act.signatoryOffice,
      signatoryTitle: act.signatoryTitle,
      decidingOrgan: act.decidingOrgan,
      actsFor: act.actsFor,
      groupEntities: act.groupEntities,
      focalPoint: act.focalPoint,
      number: act.seq === null ? null : registerNumber(act.seq),
      proposals: draft.proposals.map(({ proposal, alignment, text }) => ({
        ...{ proposal, alignment, text },
      })),
      commitments: draft.commitments.map(
        ({ position, proposal, measure, target, dueOn }) => ({
          ...{ position, proposal, measure, target, dueOn },
        }),
      ),
    },
    evidence: evidence.map(
      ({ fileId, kind, name, size, mediaType, sha256 }) => ({
        ...{ fileId, kind, name, size, mediaType, sha256 },
      }),
    ),
    messages: messages.map((one) => ({
      id: one.id,
      fromSecretariat: one.fromSecretariat,
      author: nameOf(one.authorId) ?? "",
      body: one.body,
      lang: one.lang,
      at: one.at,
    })),
    audit: await listAuditLines(db.read, [["challenge", id]]),
  };
}

export type ChallengePage = Awaited<ReturnType<typeof getChallengePage>>;
