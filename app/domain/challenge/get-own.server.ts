import {
  listChallengeMessages,
  listChallengesOf,
} from "../../../db/queries/challenge.server";
import { findPersonNames } from "../../../db/queries/case-page.server";
import type { Context } from "../../context.server";
import { registerNumber } from "../act/number";
import { authorize, isAuthorized } from "../permissions/authorize";
import { loadChallenge } from "./load.server";

/**
 * A challenge as the participant sees it: what is said about its act, never by
 * whom; what the secretariat asks, and what it answered.
 */
export async function getOwnChallenge(ctx: Context, id: string) {
  const { db, now, actor } = ctx;
  const { file, act, subject } = await loadChallenge(db.read, id, now);
  authorize(actor, "challenge.read_own", subject);
  const messages = await listChallengeMessages(db.read, id);
  const people = await findPersonNames(
    db.read,
    messages.filter((one) => !one.fromSecretariat).map((one) => one.authorId),
  );
  const isClosed = file.closedAt !== null;
  return {
    id,
    actId: act.id,
    participantId: act.participantId,
    number: act.seq === null ? "" : registerNumber(act.seq),
    actStatus: act.status,
    status: file.status,
    reason: file.reason,
    explanation: file.explanation,
    lang: file.lang,
    evidenceUrl: file.evidenceUrl,
    receivedAt: file.receivedAt,
    closedAt: file.closedAt,
    // A proposal is not an outcome.
    outcome: isClosed ? file.outcome : null,
    outcomeReason: isClosed ? file.outcomeReason : null,
    note: isClosed ? file.outcomeNote : null,
    noteLang: file.outcomeLang ?? "en",
    mayAnswer:
      file.status === "waiting" &&
      isAuthorized(actor, "challenge.answer", subject),
    messages: messages.map((one) => ({
      id: one.id,
      fromSecretariat: one.fromSecretariat,
      author: one.fromSecretariat ? null : (people.get(one.authorId) ?? null),
      body: one.body,
      lang: one.lang,
      at: one.at,
    })),
  };
}

/** The challenges to a participant's acts that it knows of: asked, or decided. */
export async function listOwnChallenges(ctx: Context, participantId: string) {
  authorize(ctx.actor, "participant.read_own", { id: participantId });
  const rows = await listChallengesOf(ctx.db.read, participantId);
  return rows
    .filter(({ status, closedAt }) => status === "waiting" || closedAt !== null)
    .map(({ seq, ...row }) => ({
      ...row,
      number: seq === null ? "" : registerNumber(seq),
    }));
}
