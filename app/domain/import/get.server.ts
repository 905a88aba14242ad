import {
  countByCode,
  countOutcomes,
  listFindings,
} from "../../../db/queries/import-review.server";
import {
  findImportFile,
  findOfficer,
  listSameFile,
  type ImportRow,
} from "../../../db/queries/import.server";
import type { Context } from "../../context.server";
import { registerNumber } from "../act/number";
import { SECOND } from "../kernel/clock";
import { isAuthorized, authorize, needsStepUp } from "../permissions/authorize";
import { choicesFor, choicesForAll } from "./choices";
import { getImport } from "./move.server";
import type { ImportQuery } from "./schema";
import { listValues } from "./values.server";

export const findingsOnPage = 25;
/** Rows written a second on a small machine; only to say when it will be over. */
const WRITTEN_A_SECOND = 2000;

/** When a long work will probably be over; null where nothing tells yet. */
function expectedEnd(seen: ImportRow, included: number, now: number) {
  if (seen.state === "writing")
    return Math.max(
      now + SECOND,
      seen.updatedAt + SECOND + (included / WRITTEN_A_SECOND) * SECOND,
    );
  const { progress } = seen;
  if (seen.state !== "reading" || !progress || progress.share < 0.02)
    return null;
  const passed = Math.max(
    0,
    seen.updatedAt - progress.startedAt,
    now - progress.startedAt,
  );
  return now + passed * (1 / progress.share - 1);
}

const withFindings = new Set([
  "review",
  "approval",
  "writing",
  "done",
  "discarded",
]);

async function readFindings({ db }: Context, id: string, query: ImportQuery) {
  const codes = await countByCode(db.read, id);
  const chosen = codes.filter(
    ({ code, weight }) =>
      (query.code === undefined || code === query.code) &&
      (query.weight === undefined || weight === query.weight),
  );
  const total = chosen.reduce((sum, { count }) => sum + count, 0);
  const items = await listFindings(
    db.read,
    { importId: id, code: query.code, weight: query.weight },
    { limit: findingsOnPage, offset: (query.page - 1) * findingsOnPage },
  );
  return {
    values:
      query.code === undefined ? [] : await listValues(db.read, id, query.code),
    codes: codes.map((one) => ({ ...one, forAll: choicesForAll(one.code) })),
    total,
    items: items.map((one) => ({
      ...one,
      choices: one.weight === "doubt" ? choicesFor(one) : [],
    })),
  };
}

/**
 * Everything an officer sees of an import.
 * @throws DomainError 404 for who holds no office that reads them
 */
export async function getImportPage(
  ctx: Context,
  id: string,
  query: ImportQuery,
) {
  const { actor, db, now } = ctx;
  const seen = authorize(actor, "import.read", await getImport(db.read, id));
  const [file, uploader, approver, same] = await Promise.all([
    findImportFile(db.read, seen.fileId),
    findOfficer(db.read, seen.uploadedBy),
    seen.approvedBy === null ? null : findOfficer(db.read, seen.approvedBy),
    listSameFile(db.read, seen.sha256, id),
  ]);
  const isRead = withFindings.has(seen.state) && seen.counts !== null;
  const outcomes = isRead ? await countOutcomes(db.read, id) : null;
  const findings = isRead ? await readFindings(ctx, id, query) : null;
  return {
    id,
    now,
    state: seen.state,
    format: seen.format,
    fileName: file?.name ?? "",
    size: file?.size ?? 0,
    sha256: seen.sha256,
    reading: seen.reading,
    sheets: seen.sheets,
    samples: seen.samples,
    counts: seen.counts,
    progress: seen.progress,
    end: expectedEnd(seen, outcomes?.included ?? 0, now),
    failure: seen.failure,
    failureParams: seen.failureParams,
    uploader: uploader?.name ?? "",
    approver: approver?.name ?? null,
    createdAt: seen.createdAt,
    doneAt: seen.doneAt,
    numbers:
      seen.firstSeq === null || seen.lastSeq === null
        ? null
        : [registerNumber(seen.firstSeq), registerNumber(seen.lastSeq)],
    same,
    outcomes,
    findings,
    can: {
      prepare: isAuthorized(actor, "import.prepare", seen),
      approve: isAuthorized(actor, "import.approve", seen),
      needsProof: needsStepUp(actor, "import.approve", now),
    },
  };
}
export type ImportPage = Awaited<ReturnType<typeof getImportPage>>;
