import type { Tx } from "../../../db/client.server";
import { findAct } from "../../../db/queries/act.server";
import {
  findInstrument,
  insertAnswer,
  updateInstrument,
} from "../../../db/queries/instrument.server";
import type { Context } from "../../context.server";
import { lastSuspension, removeIn } from "../act/suspend.server";
import { recordAudit } from "../audit/record.server";
import { conflict, DomainError, forbidden, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import type { User } from "../permissions/actor";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import { heirsOf } from "../succession/heirs.server";
import { restoreOthers } from "./answer.server";
import { writeToParties } from "./letter.server";
import type { AnswerCode } from "./model";
import { bodiesOf, speakersOf } from "./party.server";
import { settleInstrument } from "./settle.server";
import {
  standingOfInstrument,
  type InstrumentStanding,
} from "./standing.server";

export interface DisputeDecision {
  /** The key of the party that disputes. */
  readonly party: string;
  readonly outcome: "upheld" | "rejected";
  readonly note: string;
}

/** Who proposed to uphold the dispute that is open now; null when nobody did. */
export function proposedBy(
  { answers, parties }: InstrumentStanding,
  partyKey: string,
): string | null {
  const since = parties.find(({ key }) => key === partyKey)?.standing.since;
  const proposal = answers.findLast(
    (one) =>
      one.partyKey === partyKey &&
      one.answer === "uphold_proposed" &&
      one.at >= (since ?? 0),
  );
  return proposal?.userId ?? null;
}

/** No officer decides on an instrument of a participant it belongs to. */
async function assertImpartial(
  tx: Tx,
  actor: User,
  { parties }: InstrumentStanding,
) {
  const own = actor.memberships.map(({ participantId }) => participantId);
  for (const party of parties) {
    const bodies = await bodiesOf(tx, party);
    const all = [...bodies, ...(await heirsOf(tx, bodies))];
    if (all.some((id) => own.includes(id))) {
      throw forbidden("permission.error.own-participant");
    }
  }
}

/**
 * An officer's decision on an open dispute. Rejecting it puts the suspended
 * acts back. Upholding takes them off the register for good, so it needs two:
 * the first proposes, another one decides.
 * @throws DomainError 409 when no dispute is open, 403 for the same officer twice
 */
export async function decideDispute(
  ctx: Context,
  instrumentId: string,
  { party: partyKey, outcome, note }: DisputeDecision,
): Promise<void> {
  const { actor, now, locale } = ctx;
  await ctx.db.write(async (tx) => {
    authorize(actor, "instrument.decide", undefined);
    assertProved(actor, "instrument.decide", now);
    if (actor.kind !== "user") {
      throw new DomainError("unauthenticated", "permission.error.sign-in");
    }
    const row = await findInstrument(tx, instrumentId);
    if (row?.state !== "published") throw notFound();
    const standing = await standingOfInstrument(tx, instrumentId);
    const party = standing.parties.find(({ key }) => key === partyKey);
    if (party?.standing.state !== "disputed") {
      throw conflict("instrument.error.no-dispute");
    }
    await assertImpartial(tx, actor, standing);
    const first = proposedBy(standing, partyKey);
    if (outcome === "upheld" && first === actor.userId) {
      throw forbidden("instrument.error.same-officer");
    }
    const answer: AnswerCode =
      outcome === "rejected"
        ? "dispute_rejected"
        : first === null
          ? "uphold_proposed"
          : "dispute_upheld";
    if (!(await updateInstrument(tx, row, { updatedAt: now }))) {
      throw conflict("error.stale");
    }
    await insertAnswer(tx, {
      id: newId(),
      instrumentId,
      partyKey,
      answer,
      participantId: null,
      userId: actor.userId,
      proposedBy: answer === "dispute_upheld" ? first : null,
      reason: note,
      lang: locale,
      at: now,
    });
    await recordAudit(tx, ctx, {
      action: `instrument.${answer}`,
      subjectKind: "participant",
      subjectId: row.filedBy,
      detail: { instrument: instrumentId, party: partyKey },
    });
    if (answer === "uphold_proposed") return;
    if (answer === "dispute_upheld") await removeActs(tx, ctx, standing);
    else await restoreOthers(tx, ctx, instrumentId);
    const to = [];
    for (const one of standing.parties) to.push(...(await speakersOf(tx, one)));
    const kind =
      answer === "dispute_upheld"
        ? "instrument.letter.dispute-upheld"
        : "instrument.letter.dispute-rejected";
    await writeToParties(tx, ctx, instrumentId, { kind, to, quote: note });
    await settleInstrument(tx, ctx, instrumentId);
  });
}

/** Takes the acts that were suspended for the denial off the register. */
async function removeActs(
  tx: Tx,
  ctx: Context,
  { acts }: InstrumentStanding,
): Promise<void> {
  for (const { actId } of acts) {
    const act = await findAct(tx, actId);
    if (act?.status !== "suspended") continue;
    const before = await lastSuspension(tx, actId);
    if (before?.reason !== "counterparty_denies") continue;
    await removeIn(tx, ctx, act, "not_signed");
  }
}
