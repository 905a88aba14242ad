import { findAdoption } from "../../../db/queries/practice-adoption.server";
import { findPractice } from "../../../db/queries/practice.server";
import type { Context } from "../../context.server";
import { conflict, notFound } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
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
 * member of either body, or after too long without a proof of identity; 409
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
    const { memberships } = personOf(ctx);
    const sides = [adoption.participantId, practice.participantId];
    if (
      memberships.some(({ participantId }) => sides.includes(participantId))
    ) {
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
    await weighAdoptions(tx, ctx, practice, "strike_adoption");
  });
}
