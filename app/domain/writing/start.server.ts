import type { Queries, Tx } from "../../../db/client.server";
import { findParticipant } from "../../../db/queries/participant.server";
import {
  insertPractice,
  insertPracticeEvent,
} from "../../../db/queries/practice.server";
import { addWriter } from "../../../db/queries/practice-author.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { endDraft, keepDraft, readDraft } from "../draft/keep.server";
import { draftPlace, pickTyped } from "../draft/model";
import { notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { emptyContent, type PracticeContent } from "../practice/content";
import { personOf } from "../review/person.server";
import { assertNotSucceeded } from "../succession/ended.server";
import type { QuickEntry } from "./forms.server";
import { nameOf } from "./get-own.server";

/** A result told in one go becomes the first indicator. */
function contentOf({ lang: _, result, ...given }: QuickEntry): PracticeContent {
  const { name = "", baseline = "", actual = "" } = result ?? {};
  const isTold = name !== "" || baseline !== "" || actual !== "";
  const indicator = {
    ...{ id: newId(), name, baseline, target: "", actual },
    ...{ measuredOn: null, source: "" },
  };
  return { ...emptyContent, ...given, indicators: isTold ? [indicator] : [] };
}

/**
 * Puts a draft into a participant's drawer, in the caller's transaction.
 * @returns the practice's id
 * @throws DomainError 404 for who does not write for the participant
 */
export async function insertDraft(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  participantId: string,
  {
    content,
    lang,
  }: { readonly content: PracticeContent; readonly lang: string },
): Promise<string> {
  const { actor, now } = ctx;
  const id = newId();
  const participant = await findParticipant(tx, participantId);
  if (!participant) throw notFound();
  authorize(actor, "practice.draft", participant);
  await assertNotSucceeded(tx, participantId, now);
  const { userId } = personOf(ctx);
  await insertPractice(tx, {
    ...{ id, number: null, participantId, createdBy: userId },
    originalLang: lang,
    content: { ...content, contact: participant.contact ?? "" },
    ...{ revision: 1, contentBy: userId, contentAt: now },
    ...{ stage: "draft" as const, stageSince: now, dueAt: null, cycle: 1 },
    ...{ submittedBy: null, clearedBy: null, clearedAt: null },
    ...{ editorId: null, approvedBy: null },
    ...{ standing: "unpublished" as const, standingSince: now },
    ...{ standingReason: null, edition: 0, publishedAt: null },
    ...{ publishedBy: null, freshUntil: null, evidence: null, label: null },
    ...{ demo: participant.demo, createdAt: now, updatedAt: now, version: 1 },
  });
  await addWriter(tx, id, 1, userId);
  await insertPracticeEvent(tx, {
    ...{ id: newId(), practiceId: id, event: "start", toState: "draft" },
    ...{ edition: null, isPublic: false, reasonCode: null },
    ...{ note: null, noteLang: null, at: now },
  });
  await recordAudit(tx, ctx, {
    action: "practice.started",
    subjectKind: "practice",
    subjectId: id,
  });
  return id;
}

const placeOf = (participantId: string) =>
  draftPlace("practice-new", participantId);

/**
 * Makes a draft of what was told on one page, for a participant.
 * @returns the practice's id
 */
export const startPractice = (
  ctx: Context,
  participantId: string,
  entry: QuickEntry,
): Promise<string> =>
  ctx.db.write(async (tx) => {
    const id = await insertDraft(tx, ctx, participantId, {
      content: contentOf(entry),
      lang: entry.lang,
    });
    await endDraft(tx, ctx, placeOf(participantId));
    return id;
  });

/** The fields of that page, as `quickForm` names them. */
const quickFields = [
  ...["title", "lang", "area", "topics", "problem", "measure"],
  ...["result.name", "result.baseline", "result.actual"],
] as const;

/** Who may start a practice. @throws DomainError 404 for everybody else */
async function openStart(ctx: Context, db: Queries, participantId: string) {
  const participant = await findParticipant(db, participantId);
  if (!participant) throw notFound();
  authorize(ctx.actor, "practice.draft", participant);
  return participant;
}

/**
 * Keeps what somebody typed there so far, right or wrong; the page shows it again.
 * @param input the form as it came
 * @param seen the version the page was filled from, 0 for none
 * @throws DomainError 404 for who does not write for the participant; 409 when
 * another window saved meanwhile
 */
export const keepQuickEntry = (
  ctx: Context,
  participantId: string,
  input: unknown,
  seen: number,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    await openStart(ctx, tx, participantId);
    const values = pickTyped(input, quickFields);
    await keepDraft(tx, ctx, placeOf(participantId), { values, seen });
  });

/** What the page that starts a practice shows of its participant, and what the reader typed there before. */
export async function getPracticeStart(ctx: Context, participantId: string) {
  const { read } = ctx.db;
  const { area } = await openStart(ctx, read, participantId);
  const name = await nameOf(ctx, participantId);
  const draft = await readDraft(ctx, read, placeOf(participantId));
  return { id: participantId, name, area, draft };
}
