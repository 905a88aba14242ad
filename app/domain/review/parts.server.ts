import type { Queries } from "../../../db/client.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { RemarkRow } from "../../../db/queries/practice-remark.server";
import type { ReplyRow } from "../../../db/queries/practice-reply.server";
import type { ReviewRow } from "../../../db/queries/practice-review.server";
import type {
  PracticeRow,
  PracticeVersionRow,
} from "../../../db/queries/practice.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import { practiceNumber } from "../practice/number";
import type { TaggedText } from "../kernel/localized";

/** A text as whoever judges it reads it. */
export const sentText = (
  version: Pick<
    PracticeVersionRow,
    "seq" | "content" | "lang" | "submittedAt" | "digest"
  >,
) => ({
  seq: version.seq,
  content: version.content,
  lang: version.lang,
  at: version.submittedAt,
  digest: version.digest,
});
export type SentText = ReturnType<typeof sentText>;

/** Names of several participants, all of each. */
export async function namesOf(
  db: Queries,
  ids: readonly string[],
): Promise<(id: string) => readonly TaggedText[]> {
  const wanted = [...new Set(ids)];
  const found = wanted.length ? await listNamesOf(db, wanted) : [];
  return (id) =>
    found
      .filter(({ participantId }) => participantId === id)
      .map(({ lang, text }) => ({ lang, text }));
}

/** What every page about a practice under work says of it. */
export async function headOf(db: Queries, practice: PracticeRow) {
  const owner = await findParticipant(db, practice.participantId);
  const names = await namesOf(db, [practice.participantId]);
  return {
    id: practice.id,
    title: practice.content.title,
    lang: practice.originalLang,
    number: practice.number === null ? null : practiceNumber(practice.number),
    stage: practice.stage,
    stageSince: practice.stageSince,
    standing: practice.standing,
    edition: practice.edition,
    dueAt: practice.dueAt,
    revision: practice.revision,
    area: practice.content.area,
    owner: {
      id: practice.participantId,
      kind: owner?.kind ?? null,
      area: owner?.area ?? null,
      checkedAt: owner?.identityCheckedAt ?? null,
      names: names(practice.participantId),
    },
  };
}
export type PracticeHead = Awaited<ReturnType<typeof headOf>>;

/** A review without the person: for whom, from where, how far. */
export const reviewLine = (
  review: ReviewRow,
  names: (id: string) => readonly TaggedText[],
) => ({
  id: review.id,
  participantId: review.participantId,
  names: names(review.participantId),
  area: review.area,
  isThird: review.isThird,
  status: review.status,
  invitedAt: review.invitedAt,
  dueAt: review.dueAt,
  submittedAt: review.submittedAt,
  voidReason: review.voidReason,
});
export type ReviewLine = ReturnType<typeof reviewLine>;

export const remarkLine = (
  remark: RemarkRow,
  nameOf: (reviewId: string) => readonly TaggedText[],
) => ({
  id: remark.id,
  path: remark.path,
  body: remark.body,
  lang: remark.lang,
  at: remark.at,
  seq: remark.versionSeq,
  answer: remark.answer,
  answerLang: remark.answerLang,
  by: nameOf(remark.reviewId),
});
export type RemarkLine = ReturnType<typeof remarkLine>;

export const replyLine = (reply: ReplyRow) => ({
  id: reply.id,
  area: reply.area,
  status: reply.status,
  dueAt: reply.dueAt,
  body: reply.body,
  lang: reply.lang,
  answeredAt: reply.answeredAt,
});
export type ReplyLine = ReturnType<typeof replyLine>;
