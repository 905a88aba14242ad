import { findPersonNames } from "../../../db/queries/case-page.server";
import {
  findClaimRow,
  listClaimsByStatus,
  type ClaimRow,
} from "../../../db/queries/claim.server";
import { findAct } from "../../../db/queries/act.server";
import type { Context } from "../../context.server";
import { registerNumber } from "../act/number";
import { listAuditLines } from "../audit/read.server";
import { notFound } from "../kernel/errors";
import { authorize, may, needsStepUp } from "../permissions/authorize";
import { obstacleOf } from "../permissions/obstacle";

/** Claims for the officers: those that wait for a second one first. */
export async function listClaimDesk(ctx: Context) {
  authorize(ctx.actor, "claim.list", undefined);
  const toLine = ({ id, name, nameLang, area, kind, ...row }: ClaimRow) => ({
    ...{ id, name, nameLang, area, kind },
    publisher: row.publisher,
    publishedOn: row.publishedOn,
    status: row.status,
  });
  const { read } = ctx.db;
  return {
    mayEdit: may(ctx.actor, "claim.edit"),
    drafts: (await listClaimsByStatus(read, ["draft"], 200)).map(toLine),
    others: (
      await listClaimsByStatus(read, ["reported", "promoted", "retracted"], 200)
    ).map(toLine),
  };
}

/** @throws DomainError 404 when there is no such claim */
export async function getClaimPage(ctx: Context, id: string) {
  const { actor, now, db } = ctx;
  authorize(actor, "claim.list", undefined);
  const claim = await findClaimRow(db.read, id);
  if (!claim) throw notFound();
  const people = await findPersonNames(db.read, [
    claim.addedBy,
    claim.approvedBy,
  ]);
  const act = claim.promotedAct
    ? await findAct(db.read, claim.promotedAct)
    : undefined;
  const { addedBy, approvedBy, promotedAct: _, ...rest } = claim;
  const isDraft = claim.status === "draft";
  return {
    ...rest,
    addedByName: people.get(addedBy) ?? addedBy,
    approvedByName: approvedBy && (people.get(approvedBy) ?? approvedBy),
    registeredAs: act?.seq ? registerNumber(act.seq) : null,
    mayEdit: isDraft && may(actor, "claim.edit"),
    approveObstacle: isDraft ? obstacleOf(actor, "claim.approve", claim) : null,
    mayApprove: isDraft && may(actor, "claim.approve"),
    mayRetract: claim.status !== "retracted" && may(actor, "claim.retract"),
    needsProof: needsStepUp(actor, "claim.approve", now),
    audit: await listAuditLines(db.read, [["claim", id]]),
  };
}
