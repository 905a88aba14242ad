import type { ImportedRows } from "../../../db/queries/import-write.server";
import type { ImportRow, StagedRow } from "../../../db/queries/import.server";
import type { Context } from "../../context.server";
import { reportDueAfter } from "../act/rules";
import { dayOf } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { categoriesOn } from "../reference/category";
import type { LdcDecision } from "../reference/ldc";
import type { StagedRecord } from "./model";

/**
 * Staged rows as rows of the register's tables. An imported act says what it is:
 * self-declared, received when the list was, entered by `import`.
 * @param firstSeq the register number of the first one
 * @param decided what is known of countries' time on the list of least developed ones
 */
export function rowsFor(
  { now, env }: Pick<Context, "now" | "env">,
  seen: ImportRow,
  staged: readonly (StagedRow & { readonly record: StagedRecord })[],
  firstSeq: number,
  decided: readonly LdcDecision[],
): ImportedRows {
  const demo = env.mode === "demo";
  const rows: ImportedRows = {
    participants: [],
    names: [],
    identifiers: [],
    acts: [],
    proposals: [],
    events: [],
    audit: [],
  };
  const today = dayOf(now);
  staged.forEach(({ record, participantId, actId, row }, index) => {
    const { kind, area, website, contact } = record;
    // Spread last: Node 20 takes a hundred times as long for what follows a first one.
    const about = { createdAt: now, updatedAt: now, version: 1, demo };
    rows.participants.push({
      id: participantId,
      kind,
      area,
      website,
      contact,
      sector: null,
      identityCheckedAt: null,
      createdBy: seen.uploadedBy,
      ...about,
    });
    for (const name of record.names)
      rows.names.push({ id: newId(), participantId, ...name });
    for (const identifier of record.identifiers)
      rows.identifiers.push({ id: newId(), participantId, ...identifier });
    rows.acts.push({
      id: actId,
      seq: firstSeq + index,
      type: "support",
      vehicle: "declaration",
      status: "published",
      verification: "self_declared",
      participantId,
      participantKind: kind,
      area,
      categories: area === null ? null : categoriesOn(area, today, decided),
      relatesTo: null,
      statement: record.statement,
      lang: record.statementLang,
      signatoryName: record.signatory,
      signatoryOffice: null,
      signatoryTitle: record.signatoryTitle,
      decidingOrgan: null,
      actsFor: null,
      groupEntities: null,
      focalPoint: null,
      doneOn: record.doneOn,
      inEffectOn: null,
      receivedAt: seen.createdAt,
      registeredAt: now,
      publishedAt: now,
      withdrawnAt: null,
      withdrawalReason: null,
      reportDueAt: reportDueAfter(kind, now),
      authorId: seen.uploadedBy,
      ...about,
    });
    for (const proposal of record.proposals)
      rows.proposals.push({ actId, proposal, alignment: "same", text: null });
    rows.events.push({
      id: newId(),
      actId,
      event: "import",
      fromStatus: null,
      toStatus: "published",
      isPublic: true,
      reasonCode: null,
      at: now,
    });
    rows.audit.push({
      id: newId(),
      at: now,
      actorId: seen.approvedBy,
      action: "act.import",
      subjectKind: "act",
      subjectId: actId,
      fromVersion: null,
      reason: null,
      detail: { import: seen.id, row, sha256: seen.sha256 },
    });
  });
  return rows;
}
