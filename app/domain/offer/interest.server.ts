import { touchPublic } from "../../../db/queries/data-version.server";
import {
  findInterest,
  insertInterest,
  listInterestsIn,
  listInterestsOf,
  updateInterest,
  type InterestRow,
} from "../../../db/queries/interest.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Tx } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { conflict, forbidden, notFound, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { offerUntil } from "../lifecycle/offer";
import { authorize, isAuthorized } from "../permissions/authorize";
import type { TopicCode } from "../reference/model";
import { personOf } from "../review/person.server";
import { nameOf } from "../writing/get-own.server";
import { tellDeclarers, tellOfInterest } from "./interest-letters.server";

const MOST = 200;

interface Declaration {
  readonly topics: readonly TopicCode[];
  readonly text: string;
  readonly lang: string;
  /** The company's word that it asks for no purchase and no place of data. */
  readonly noConditions?: "yes" | undefined;
}

async function change(
  tx: Tx,
  ctx: Context,
  row: InterestRow,
  status: InterestRow["status"],
  fields: Partial<InterestRow> = {},
): Promise<void> {
  const step = { ...fields, status, statusSince: ctx.now };
  if (!(await updateInterest(tx, row, step))) throw conflict("error.stale");
  await recordAudit(tx, ctx, {
    action: `interest.${status}`,
    subjectKind: "interest",
    subjectId: row.id,
    fromVersion: row.version,
  });
}

/**
 * A company says in what it would help. It binds nobody, and whoever declares
 * confirms that it asks for no purchase and no place of data.
 * @throws DomainError 409 for any other kind of participant, 422 without that word
 */
export const declareInterest = (
  ctx: Context,
  participantId: string,
  { topics, text, lang, noConditions }: Declaration,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const participant = await findParticipant(tx, participantId);
    if (!participant) throw notFound();
    authorize(ctx.actor, "interest.declare", participant);
    if (participant.kind !== "company") {
      throw conflict("offer.error.interest-company");
    }
    if (noConditions !== "yes") {
      throw unprocessable("offer.error.no-conditions", "noConditions");
    }
    const id = newId();
    await insertInterest(tx, {
      ...{ id, participantId, topics, text, lang, status: "submitted" },
      ...{ reasonCode: null, createdBy: personOf(ctx).userId },
      ...{ screenedBy: null, at: ctx.now, statusSince: ctx.now },
      ...{ expiresAt: null, remindedAt: null },
      ...{ demo: participant.demo, version: 1 },
    });
    await tellOfInterest(tx, ctx, id);
    await recordAudit(tx, ctx, {
      action: "interest.declared",
      subjectKind: "interest",
      subjectId: id,
    });
  });

/** Takes a declaration back, at any time. */
export const withdrawInterest = (
  ctx: Context,
  participantId: string,
  id: string,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const row = await findInterest(tx, id);
    if (row?.participantId !== participantId) throw notFound();
    authorize(ctx.actor, "interest.declare", { id: participantId });
    if (row.status !== "submitted" && row.status !== "published") {
      throw conflict("offer.error.interest-over");
    }
    await change(tx, ctx, row, "withdrawn");
    await touchPublic(tx);
  });

/** An officer publishes a declaration for a year, or declines it with words. */
export const screenInterest = (
  ctx: Context,
  id: string,
  verdict: "publish" | "decline",
  reason?: string,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const row = await findInterest(tx, id);
    if (!row) throw notFound();
    authorize(ctx.actor, "interest.handle", undefined);
    const officer = personOf(ctx);
    const isOwn = officer.memberships.some(
      (one) => one.participantId === row.participantId,
    );
    if (isOwn) throw forbidden("permission.error.own-offer");
    if (row.status !== "submitted") throw conflict("offer.error.interest-over");
    const isGood = verdict === "publish";
    await change(tx, ctx, row, isGood ? "published" : "declined", {
      screenedBy: officer.userId,
      expiresAt: isGood ? offerUntil(ctx.now) : null,
    });
    const fresh = await findInterest(tx, id);
    if (fresh) {
      const what = isGood ? "published" : "declined";
      await tellDeclarers(tx, ctx, fresh, what, reason);
    }
    await touchPublic(tx);
  });

const toLine = (row: InterestRow) => ({
  id: row.id,
  topics: row.topics,
  text: row.text,
  lang: row.lang,
  status: row.status,
  at: row.at,
  expiresAt: row.expiresAt,
});
export type InterestLine = ReturnType<typeof toLine>;

/** What a participant declared, for its own people. */
export async function getInterests(ctx: Context, participantId: string) {
  const participant = await findParticipant(ctx.db.read, participantId);
  if (!participant) throw notFound();
  authorize(ctx.actor, "participant.read_own", participant);
  const rows = await listInterestsOf(ctx.db.read, participantId);
  return {
    id: participantId,
    name: await nameOf(ctx, participantId),
    canDeclare:
      participant.kind === "company" &&
      isAuthorized(ctx.actor, "interest.declare", participant),
    isCompany: participant.kind === "company",
    interests: rows.map(toLine),
  };
}

/** Declarations that wait for an officer, and those that are public. */
export async function listInterestDesk(ctx: Context) {
  const waiting = await listInterestsIn(ctx.db.read, "submitted", MOST);
  const lines = [];
  for (const row of waiting) {
    const by = await nameOf(ctx, row.participantId);
    lines.push({ ...toLine(row), by });
  }
  return lines;
}
