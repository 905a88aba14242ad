import { insertFile } from "../../../db/queries/act-parts.server";
import {
  countEngagementMessages,
  insertEngagementFile,
  insertEngagementMessage,
  listEngagementFiles,
} from "../../../db/queries/engagement-work.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { dropRefused, keepUpload } from "../file/keep.server";
import { openStored, type OpenFile } from "../file/open.server";
import { unprocessable } from "../kernel/errors";
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
    await dropRefused(ctx, kept, error);
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
