import type { Tx } from "../../../db/client.server";
import { findAct, type ActRow } from "../../../db/queries/act.server";
import {
  findInstrument,
  insertAnswer,
  updateInstrument,
} from "../../../db/queries/instrument.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { lastSuspension, restoreIn, suspendIn } from "../act/suspend.server";
import { recordAudit } from "../audit/record.server";
import { conflict, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { inTotals } from "../lifecycle/act";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import { assertNotSucceeded } from "../succession/ended.server";
import { writeToParties, type InstrumentLetter } from "./letter.server";
import type { PartyState } from "./model";
import { partyKeysOf, speakersOf } from "./party.server";
import { settleInstrument } from "./settle.server";
import {
  standingOfInstrument,
  type InstrumentStanding,
} from "./standing.server";
import { partyAmong, stoodAt } from "./state";

export type PartyAnswer = "confirmed" | "disputed" | "dispute_withdrawn";

type Party = InstrumentStanding["parties"][number];
type Here = Pick<Context, "actor" | "now" | "env">;

/**
 * The instrument on the register among whose parties a participant is, and
 * which of them.
 * @throws DomainError 404 for who is no party, or when it is not public
 */
export async function findOwnParty(
  tx: Tx | Context["db"]["read"],
  participantId: string,
  instrumentId: string,
) {
  const participant = await findParticipant(tx, participantId);
  const instrument = await findInstrument(tx, instrumentId);
  if (!participant || instrument?.state !== "published") throw notFound();
  const keys = await partyKeysOf(tx, participant);
  const standing = await standingOfInstrument(tx, instrumentId);
  const party = partyAmong(standing.parties, keys);
  if (!party) throw notFound();
  return { participant, instrument, standing, party };
}

/** Whether the party acted itself through the instrument, and the act stands. */
export const hasOwnAct = ({ acts }: InstrumentStanding, key: string): boolean =>
  acts.some((act) => act.partyKey === key && stoodAt(act, null));

/** @throws DomainError 409 when the answer doesn't fit what was said before */
function assertFits(
  answer: PartyAnswer,
  { confirmation, ...standing }: InstrumentStanding,
  party: Party,
) {
  const { state } = party.standing;
  const open: Readonly<Record<PartyAnswer, readonly PartyState[]>> = {
    confirmed: ["awaiting", "disputed", "withdrawn"],
    disputed: ["awaiting", "confirmed"],
    dispute_withdrawn: ["disputed"],
  };
  if (confirmation === "ended") throw conflict("instrument.error.ended");
  if (!open[answer].includes(state)) {
    throw conflict(`instrument.error.already-${state}`);
  }
  if (
    answer === "disputed" &&
    hasOwnAct({ confirmation, ...standing }, party.key)
  ) {
    throw conflict("instrument.error.withdraw-instead");
  }
}

const letters: Readonly<Record<PartyAnswer, InstrumentLetter>> = {
  confirmed: "instrument.letter.confirmed",
  disputed: "instrument.letter.disputed",
  dispute_withdrawn: "instrument.letter.dispute-withdrawn",
};

/**
 * What a party says here of an instrument that names it. It takes effect at
 * once and in public, with no officer between, so the sender must have proved
 * who it is in the last minutes and its participant's identity must have been
 * checked. A denial sets aside the acts that rest on the other side's word
 * alone; where a third party confirmed too it is only shown.
 * @throws DomainError 404 for who is no party; 403 while the identity was not
 * checked; 409 when the answer doesn't fit what was said before, or another
 * participant has taken the sender's place
 */
export async function answerInstrument(
  ctx: Context,
  participantId: string,
  instrumentId: string,
  said: { readonly answer: PartyAnswer; readonly reason: string | null },
): Promise<void> {
  const { actor, now, locale } = ctx;
  await ctx.db.write(async (tx) => {
    const owner = await findParticipant(tx, participantId);
    if (!owner) throw notFound();
    authorize(actor, "instrument.answer", owner);
    assertProved(actor, "instrument.answer", now);
    await assertNotSucceeded(tx, participantId, now);
    const { participant, instrument, standing, party } = await findOwnParty(
      tx,
      participantId,
      instrumentId,
    );
    if (participant.identityCheckedAt === null) {
      throw conflict("instrument.error.identity-first");
    }
    assertFits(said.answer, standing, party);
    if (!(await updateInstrument(tx, instrument, { updatedAt: now }))) {
      throw conflict("error.stale");
    }
    const reason = said.answer === "disputed" ? said.reason : null;
    await insertAnswer(tx, {
      id: newId(),
      instrumentId,
      partyKey: party.key,
      answer: said.answer,
      participantId,
      userId: actor.kind === "user" ? actor.userId : null,
      proposedBy: null,
      reason,
      lang: reason === null ? null : locale,
      at: now,
    });
    await recordAudit(tx, ctx, {
      action: `instrument.${said.answer}`,
      subjectKind: "participant",
      subjectId: participantId,
      detail: { instrument: instrumentId },
    });
    if (said.answer === "disputed") {
      await suspendOthers(tx, ctx, standing, party);
    } else if (party.standing.state === "disputed") {
      await restoreOthers(tx, ctx, instrumentId);
    }
    const to = [];
    for (const one of standing.parties) to.push(...(await speakersOf(tx, one)));
    await writeToParties(tx, ctx, instrumentId, {
      kind: letters[said.answer],
      to: to.filter((id) => id !== participantId),
      quote: reason ?? undefined,
    });
    await settleInstrument(tx, ctx, instrumentId);
  });
}

async function actsThrough(
  tx: Tx,
  { acts }: InstrumentStanding,
): Promise<readonly ActRow[]> {
  const found = [];
  for (const link of acts) {
    if (!stoodAt(link, null)) continue;
    const act = await findAct(tx, link.actId);
    if (act) found.push(act);
  }
  return found;
}

/**
 * A denial by a named party is plausible (domain.md, rule 5) while nobody but
 * one other party says otherwise; then what rests on that word is suspended.
 */
async function suspendOthers(
  tx: Tx,
  ctx: Here,
  standing: InstrumentStanding,
  denier: Party,
) {
  const others = standing.parties.filter(
    ({ key, standing: { state } }) =>
      key !== denier.key && state === "confirmed",
  );
  if (others.length > 1) return;
  for (const act of await actsThrough(tx, standing)) {
    if (inTotals(act.status))
      await suspendIn(tx, ctx, act, "counterparty_denies");
  }
}

/** Puts back what was set aside for a denial, once no party denies any more. */
export async function restoreOthers(
  tx: Tx,
  ctx: Here,
  instrumentId: string,
): Promise<void> {
  const standing = await standingOfInstrument(tx, instrumentId);
  const isDenied = standing.parties.some(
    ({ standing: { state } }) => state === "disputed" || state === "denied",
  );
  if (isDenied) return;
  for (const act of await actsThrough(tx, standing)) {
    if (act.status !== "suspended") continue;
    const before = await lastSuspension(tx, act.id);
    if (before?.reason !== "counterparty_denies") continue;
    await restoreIn(tx, ctx, act, "counterparty_confirms");
  }
}
