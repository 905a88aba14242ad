import { findAdoption } from "../../../db/queries/practice-adoption.server";
import { findPractice } from "../../../db/queries/practice.server";
import type { Context } from "../../context.server";
import { conflict, notFound } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import type { Membership } from "../permissions/actor";
import { everyAuthorOf } from "../practice/authorship.server";
import { isAuthorBody } from "../practice/judgement";
import { personOf } from "../review/person.server";
import { weighAdoptions } from "./evidence.server";
import { tellAdopter } from "./letters.server";
import type { StrikeReason } from "./model";
import { changeAdoption } from "./save.server";

/**
 * Strikes a false record: it stays readable, struck, and no longer counts, so
 * that evidence falls back to what reviewers found. Whoever wrote for either
 * side does not judge it.
 * @throws DomainError 404 without a public record; 403 for an editor who is a
 * member of either body or wrote on the practice, or after too long without a proof of identity; 409
 * when it was taken back or struck meanwhile
 */
export async function strikeAdoption(
  ctx: Context,
  id: string,
  { reason, note }: { readonly reason: StrikeReason; readonly note: string },
): Promise<void> {
  const { actor, now } = ctx;
  await ctx.db.write(async (tx) => {
    authorize(actor, "practice.strike_adoption", undefined);
    assertProved(actor, "practice.strike_adoption", now);
    const adoption = await findAdoption(tx, id);
    const practice = adoption && (await findPractice(tx, adoption.practiceId));
    if (!adoption || !practice) throw notFound();
    const { memberships, userId } = personOf(ctx);
    const authors = await everyAuthorOf(tx, practice);
    const isOnASide = ({ participantId }: Membership) =>
      participantId === adoption.participantId ||
      isAuthorBody(participantId, authors);
    if (memberships.some(isOnASide) || authors.writerIds.includes(userId)) {
      throw conflict("adoption.error.own-side");
    }
    await changeAdoption(
      tx,
      ctx,
      practice,
      adoption,
      "strike",
      { struckReason: reason },
      { done: "struck", reason },
    );
    await tellAdopter(tx, ctx, practice, {
      ...{ kind: "struck", participantId: adoption.participantId, quote: note },
    });
    const { area } = adoption;
    await weighAdoptions(tx, ctx, practice, "strike_adoption", area);
  });
}
