import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { insertFile } from "../../../db/queries/act-parts.server";
import { findImportFile } from "../../../db/queries/import.server";
import { findParticipant } from "../../../db/queries/participant.server";
import {
  insertPractice,
  insertPracticeEvent,
} from "../../../db/queries/practice.server";
import { addWriter } from "../../../db/queries/practice-author.server";
import type { Tx } from "../../../db/client.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { cleanFileName } from "../file/name";
import { dayOf } from "../kernel/clock";
import { conflict, notFound, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { pickText } from "../kernel/localized";
import { authorize } from "../permissions/authorize";
import { personOf } from "../review/person.server";
import { assertNotSucceeded } from "../succession/ended.server";
import { checkWriteUps, type GoodRow } from "./check.server";
import { mostBytes } from "./model";
import { readWriteUps } from "./read.server";

/** A file to take in, for whom, and the language of rows that name none. */
export interface Intake {
  readonly fileId: string;
  readonly participantId: string;
  readonly lang: string;
}

/**
 * Keeps a file of write-ups, once it can be read as one.
 * @returns its id, for the dry run
 * @throws DomainError 422 for what is no list of write-ups, or an owner that is not there
 */
export async function keepWriteUps(
  ctx: Context,
  file: File,
  participantId: string,
): Promise<string> {
  authorize(ctx.actor, "practice.import", undefined);
  const { userId } = personOf(ctx);
  if (file.size > mostBytes)
    throw unprocessable("intake.error.too-large", "file");
  if (!/\.(?:json|csv|tsv|txt)$/i.test(file.name.trim())) {
    throw unprocessable("intake.error.type", "file");
  }
  const bytes = Buffer.from(await file.arrayBuffer());
  await readWriteUps(file.name, bytes);
  if (!(await findParticipant(ctx.db.read, participantId))) {
    throw unprocessable("intake.error.owner", "owner");
  }
  const id = newId();
  await ctx.files.put(id, bytes);
  try {
    await ctx.db.write((tx) =>
      insertFile(tx, {
        ...{ id, size: bytes.length, uploadedBy: userId, createdAt: ctx.now },
        sha256: createHash("sha256").update(bytes).digest("hex"),
        mediaType: /\.json$/i.test(file.name) ? "application/json" : "text/csv",
        name: cleanFileName(file.name),
      }),
    );
  } catch (error) {
    await ctx.files.remove(id);
    throw error;
  }
  return id;
}

/** What a kept file says. Only who brought it goes on with it. @throws DomainError 404 */
async function openKept(ctx: Context, fileId: string) {
  authorize(ctx.actor, "practice.import", undefined);
  const kept = await findImportFile(ctx.db.read, fileId);
  if (!kept || kept.uploadedBy !== personOf(ctx).userId) throw notFound();
  if (!/\.(?:json|csv|tsv|txt)$/i.test(kept.name)) throw notFound();
  const bytes = await buffer(ctx.files.get(fileId));
  return { kept, read: await readWriteUps(kept.name, bytes) };
}

/** Reads a kept file for its owner-to-be and tells every problem; writes nothing. */
export async function tryWriteUps(ctx: Context, intake: Intake) {
  const { kept, read } = await openKept(ctx, intake.fileId);
  const { read: db } = ctx.db;
  const owner = await findParticipant(db, intake.participantId);
  if (!owner) throw notFound();
  const names = await listNamesOf(db, [owner.id]);
  const { dryRun } = await checkWriteUps(db, read, {
    ...{ ownerId: owner.id, lang: intake.lang },
    today: dayOf(ctx.now),
  });
  return {
    ...dryRun,
    file: kept.name,
    owner: pickText(names, ctx.locale) ?? { lang: "en", text: owner.id },
  };
}

async function insertDraft(
  tx: Tx,
  ctx: Context,
  { lang, content }: GoodRow,
  owner: { readonly id: string; readonly demo: boolean },
  fileId: string,
) {
  const { now } = ctx;
  const { userId } = personOf(ctx);
  const id = newId();
  await insertPractice(tx, {
    ...{ id, number: null, participantId: owner.id, createdBy: userId },
    ...{ originalLang: lang, content, revision: 1 },
    ...{ contentBy: userId, contentAt: now },
    ...{ stage: "draft", stageSince: now, dueAt: null, cycle: 1 },
    ...{ submittedBy: null, clearedBy: null, clearedAt: null },
    ...{ editorId: null, approvedBy: null, standing: "unpublished" },
    ...{ standingSince: now, standingReason: null, edition: 0 },
    ...{ publishedAt: null, publishedBy: null, freshUntil: null },
    ...{ evidence: null, label: null, demo: owner.demo },
    ...{ createdAt: now, updatedAt: now, version: 1 },
  });
  // Who brings a text in has a part in it, and judges it nowhere.
  await addWriter(tx, id, 1, userId);
  await insertPracticeEvent(tx, {
    ...{ id: newId(), practiceId: id, event: "import", toState: "draft" },
    ...{ edition: null, isPublic: false, reasonCode: null },
    ...{ note: null, noteLang: null, at: now },
  });
  await recordAudit(tx, ctx, {
    ...{ action: "practice.imported", subjectKind: "practice", subjectId: id },
    detail: { file: fileId },
  });
}

/**
 * Makes a draft of every row, in one transaction, after all were checked again
 * in it: all of them or none.
 * @returns how many drafts were made
 * @throws DomainError 409 while any row has a problem
 */
export async function takeInWriteUps(
  ctx: Context,
  { fileId, participantId, lang }: Intake,
): Promise<number> {
  const { read } = await openKept(ctx, fileId);
  return ctx.db.write(async (tx) => {
    const owner = await findParticipant(tx, participantId);
    if (!owner) throw notFound();
    await assertNotSucceeded(tx, owner.id, ctx.now);
    const { dryRun, good } = await checkWriteUps(tx, read, {
      ...{ ownerId: owner.id, lang },
      today: dayOf(ctx.now),
    });
    if (dryRun.errors.length > 0) {
      throw conflict("intake.error.has-problems", {
        count: dryRun.errors.length,
      });
    }
    for (const row of good) await insertDraft(tx, ctx, row, owner, fileId);
    return good.length;
  });
}
