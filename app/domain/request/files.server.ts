import { insertFile } from "../../../db/queries/act-parts.server";
import {
  deleteRequestFile,
  insertRequestFile,
  listRequestFiles,
} from "../../../db/queries/request-own.server";
import { addRequestWriter } from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import type { Audience } from "../exchange/model";
import { dropRefused, keepUpload } from "../file/keep.server";
import { openStored, type OpenFile } from "../file/open.server";
import { notFound, unprocessable } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { personOf } from "../review/person.server";
import { changeRequest } from "./change.server";
import { limits } from "./limits";
import { loadRequest } from "./load.server";

interface Upload {
  readonly title: string;
  /** Left out: as the request. */
  readonly audience: Audience | undefined;
  readonly file: File;
}

/**
 * Checks an uploaded file and adds it to a request. The bytes are on disk,
 * synced, before the database names them; a file that is refused then is
 * removed again.
 * @throws DomainError 422 with field `file` when the file is refused
 */
export async function addRequestFile(
  ctx: Context,
  id: string,
  upload: Upload,
): Promise<void> {
  const { now, db } = ctx;
  const { subject } = await loadRequest(db.read, id, now);
  authorize(ctx.actor, "request.edit", subject);
  const { userId } = personOf(ctx);
  const kept = await keepUpload(ctx, upload.file);
  const { id: fileId, sha256, name } = kept;
  try {
    await db.write(async (tx) => {
      const loaded = await loadRequest(tx, id, now);
      authorize(ctx.actor, "request.edit", loaded.subject);
      const known = await listRequestFiles(tx, id);
      if (known.length >= limits.attachments) {
        throw unprocessable("request.error.too-many-files", "file", {
          most: limits.attachments,
        });
      }
      if (known.some((file) => file.sha256 === sha256)) {
        throw unprocessable("writing.error.same-file", "file");
      }
      await insertFile(tx, { ...kept, uploadedBy: userId, createdAt: now });
      await insertRequestFile(tx, {
        ...{ requestId: id, fileId, title: upload.title || name, at: now },
        audience: upload.audience ?? loaded.request.audience,
      });
      await noteChange(tx, ctx, loaded.request, "file_added", userId);
    });
  } catch (error) {
    await dropRefused(ctx, kept, error);
    throw error;
  }
}

async function noteChange(
  tx: Parameters<typeof changeRequest>[0],
  ctx: Context,
  request: Parameters<typeof changeRequest>[2],
  action: string,
  userId: string,
) {
  await changeRequest(tx, ctx, request, action, {
    ...{ revision: request.revision + 1, contentBy: userId },
    contentAt: ctx.now,
  });
  await addRequestWriter(tx, request.id, userId);
}

/** Takes a file off a request that may be changed. */
export async function removeRequestFile(
  ctx: Context,
  id: string,
  fileId: string,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { request, subject } = await loadRequest(tx, id, ctx.now);
    authorize(ctx.actor, "request.edit", subject);
    if (!(await deleteRequestFile(tx, id, fileId))) throw notFound();
    await noteChange(tx, ctx, request, "file_removed", personOf(ctx).userId);
  });
  await ctx.files.remove(fileId);
}

/** One file of a request, for its side and its focal points, or for officers. */
const opener =
  (permission: "request.read_own" | "request.inspect") =>
  async (ctx: Context, id: string, fileId: string): Promise<OpenFile> => {
    const { request, subject } = await loadRequest(ctx.db.read, id, ctx.now);
    authorize(ctx.actor, permission, subject);
    if (permission === "request.inspect" && request.number === null) {
      throw notFound("request.error.no-such-request");
    }
    const known = await listRequestFiles(ctx.db.read, id);
    const file = known.find((one) => one.fileId === fileId);
    return openStored(ctx.files, file && { ...file, id: fileId });
  };
export const openOwnFile = opener("request.read_own");
export const openCaseFile = opener("request.inspect");
