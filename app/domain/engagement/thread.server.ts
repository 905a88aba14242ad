import { createHash } from "node:crypto";
import { insertFile } from "../../../db/queries/act-parts.server";
import {
  countEngagementMessages,
  insertEngagementFile,
  insertEngagementMessage,
  listEngagementFiles,
} from "../../../db/queries/engagement-work.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { checkFile } from "../file/check.server";
import { cleanFileName } from "../file/name";
import { openStored, type OpenFile } from "../file/open.server";
import { DomainError, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { personOf } from "../review/person.server";
import { limits } from "./content";
import { enterWork } from "./enter.server";
import { tellSide } from "./letters.server";
import { loadEngagement } from "./load.server";

interface Message {
  readonly body: string;
  readonly lang: string;
  readonly file?: File | undefined;
}

/** A file that may be kept, with its bytes on disk. */
async function keepUpload({ files }: Context, upload: File) {
  const bytes = new Uint8Array(await upload.arrayBuffer());
  const verdict = checkFile(upload.name, bytes);
  if (!verdict.ok) throw unprocessable(verdict.refused, "file");
  const id = newId();
  await files.put(id, bytes);
  return {
    ...{ id, sha256: createHash("sha256").update(bytes).digest("hex") },
    ...{ size: bytes.length, name: cleanFileName(upload.name) },
    mediaType: verdict.mediaType,
  };
}

/**
 * A message of one side to the other, with a file perhaps. The other side gets
 * a letter that says so, without its words.
 * @throws DomainError 422 with field `file` when the file is refused
 */
export async function sendMessage(
  ctx: Context,
  engagementId: string,
  { body, lang, file }: Message,
): Promise<void> {
  const { db, now, actor } = ctx;
  const { subject } = await loadEngagement(db.read, engagementId, now);
  authorize(actor, "engagement.work", subject);
  const kept = file ? await keepUpload(ctx, file) : null;
  try {
    await enterWork(
      ctx,
      engagementId,
      "engagement.work",
      async (tx, entered) => {
        const { engagement, side, userId } = entered;
        const sent = await countEngagementMessages(tx, engagementId);
        if (sent >= limits.messages) {
          const params = { most: limits.messages };
          throw unprocessable("engagement.error.too-many", "body", params);
        }
        const messageId = newId();
        await insertEngagementMessage(tx, {
          ...{ id: messageId, engagementId, userId, side, body, lang, at: now },
        });
        if (kept) {
          await insertFile(tx, { ...kept, uploadedBy: userId, createdAt: now });
          await insertEngagementFile(tx, {
            ...{ engagementId, fileId: kept.id, messageId },
            ...{ title: kept.name, at: now },
          });
        }
        await recordAudit(tx, ctx, {
          action: "engagement.message_sent",
          ...{ subjectKind: "engagement", subjectId: engagementId },
          detail: { message: messageId },
        });
        const other = side === "requester" ? "provider" : "requester";
        await tellSide(tx, ctx, engagement, other, "message");
      },
    );
  } catch (error) {
    // Where it is unknown whether a commit happened, the file stays: one that
    // nothing names is swept after a day.
    if (kept && error instanceof DomainError && error.kind !== "unavailable") {
      await ctx.files.remove(kept.id);
    }
    throw error;
  }
}

/** A file of the thread: for the two sides, the focal point and the officers. */
export async function openEngagementFile(
  ctx: Context,
  engagementId: string,
  fileId: string,
): Promise<OpenFile> {
  const { db, now, actor } = ctx;
  const { subject } = await loadEngagement(db.read, engagementId, now);
  authorize(actor, "engagement.read", subject);
  personOf(ctx);
  const found = (await listEngagementFiles(db.read, engagementId)).find(
    (one) => one.fileId === fileId,
  );
  return openStored(ctx.files, found && { ...found, id: found.fileId });
}
