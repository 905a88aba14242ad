import { createHash } from "node:crypto";
import { insertFile } from "../../../db/queries/act-parts.server";
import { listCommitments } from "../../../db/queries/act.server";
import {
  deleteFile,
  findReportDraft,
  keepReportDraft,
} from "../../../db/queries/report-draft.server";
import type { Context } from "../../context.server";
import { getAct } from "../act/load.server";
import { checkFile } from "../file/check.server";
import { cleanFileName } from "../file/name";
import type { MediaType } from "../file/rules";
import { conflict, DomainError, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { actLifecycle } from "../lifecycle/act";
import { transition } from "../lifecycle/define";
import { authorize } from "../permissions/authorize";
import {
  emptyAnswers,
  fileIdsOf,
  mergeAnswers,
  newFiles,
  type Place,
} from "./answers";
import { assertReportable } from "./reportable";
import type { ReportInput } from "./schema";

interface Upload {
  readonly id: string;
  readonly place: Place;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: MediaType;
}

/** @throws DomainError 422 with the field of the first file that is refused */
async function readUploads(input: ReportInput): Promise<Upload[]> {
  const uploads: Upload[] = [];
  for (const [place, file] of newFiles(input)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const verdict = checkFile(file.name, bytes);
    if (!verdict.ok) {
      const field = place === "whole" ? "file" : `items.${String(place)}.file`;
      throw unprocessable(verdict.refused, field);
    }
    const { mediaType } = verdict;
    const name = cleanFileName(file.name);
    uploads.push({ id: newId(), place, bytes, name, mediaType });
  }
  return uploads;
}

/**
 * Keeps a report that is being written, half-done as it may be. Files are on
 * disk, synced, before the database names them.
 * @throws DomainError 404 for who may not report; 409 when the act is in no
 *   state to report on, or somebody else wrote meanwhile; 422 for a bad file
 */
export async function saveReport(
  ctx: Context,
  id: string,
  input: ReportInput,
): Promise<void> {
  const { actor, db, files, now } = ctx;
  authorize(actor, "act.report", await getAct(db.read, id));
  if (actor.kind !== "user") {
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  }
  const { userId } = actor;
  const uploads = await readUploads(input);
  for (const { id: fileId, bytes } of uploads) await files.put(fileId, bytes);
  let dropped: string[];
  try {
    dropped = await db.write(async (tx) => {
      const act = authorize(actor, "act.report", await getAct(tx, id));
      assertReportable(act);
      transition(actLifecycle, act, "report", { now });
      const draft = await findReportDraft(tx, id);
      const version = draft?.version ?? 0;
      if (input.version !== undefined && input.version !== version) {
        throw conflict("report.error.changed-meanwhile");
      }
      const positions = (await listCommitments(tx, id)).map(
        ({ position }) => position,
      );
      const before = draft?.answers ?? emptyAnswers(input.lang, positions);
      const answers = mergeAnswers(
        before,
        input,
        positions,
        new Map(uploads.map(({ place, id: fileId }) => [place, fileId])),
      );
      for (const { id: fileId, bytes, name, mediaType } of uploads) {
        await insertFile(tx, {
          id: fileId,
          sha256: createHash("sha256").update(bytes).digest("hex"),
          size: bytes.length,
          mediaType,
          name,
          uploadedBy: userId,
          createdAt: now,
        });
      }
      const row = { actId: id, authorId: userId, answers, updatedAt: now };
      if (!(await keepReportDraft(tx, version, row))) {
        throw conflict("report.error.changed-meanwhile");
      }
      const kept = fileIdsOf(answers);
      const gone = fileIdsOf(before).filter((one) => !kept.includes(one));
      for (const fileId of gone) await deleteFile(tx, fileId);
      return gone;
    });
  } catch (error) {
    for (const { id: fileId } of uploads) await files.remove(fileId);
    throw error;
  }
  for (const fileId of dropped) await files.remove(fileId);
}
