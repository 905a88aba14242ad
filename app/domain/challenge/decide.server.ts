import type { Tx } from "../../../db/client.server";
import { listHolding } from "../../../db/queries/challenge.server";
import type { Context } from "../../context.server";
import type { RemovalReason, RestorationReason } from "../act/reasons";
import {
  lastSuspension,
  removeIn,
  restoreIn,
  suspendIn,
} from "../act/suspend.server";
import { resumedDueAt } from "../case/clock";
import { touchPublic } from "../../../db/queries/data-version.server";
import { conflict } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import { changeChallenge, free, moveChallenge, userOf } from "./change.server";
import { sendOutcome } from "./letters.server";
import { loadChallenge, type LoadedChallenge } from "./load.server";
import type { DismissalReason } from "./model";
import { mayBeChallenged } from "./rules";

function assertStanding({ act }: LoadedChallenge) {
  if (!mayBeChallenged(act.status)) {
    throw conflict("challenge.error.entry-gone");
  }
}

/**
 * Suspends the act: what is said is plausible. Where something else suspended
 * it already, this challenge too keeps it so until it is decided.
 * @throws DomainError 409 when this challenge did so before
 */
export async function suspendForChallenge(
  ctx: Context,
  id: string,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const loaded = await loadChallenge(tx, id, ctx.now);
    const { file, act, subject } = loaded;
    authorize(ctx.actor, "challenge.judge", subject);
    const { userId } = userOf(ctx);
    assertStanding(loaded);
    if (file.suspendedAt !== null || file.closedAt !== null) {
      throw conflict("challenge.error.suspended-before");
    }
    await changeChallenge(tx, ctx, file, "suspended", {
      suspendedBy: userId,
      suspendedAt: ctx.now,
    });
    if (act.status !== "suspended") await suspendIn(tx, ctx, act, "challenge");
  });
}

/** Lets an act stand again unless something other than this challenge keeps it suspended. */
async function restoreUnlessHeld(
  tx: Tx,
  ctx: Context,
  { file, act }: LoadedChallenge,
  reason: RestorationReason,
) {
  if (act.status !== "suspended" || file.suspendedAt === null) return;
  if ((await lastSuspension(tx, act.id))?.reason !== "challenge") return;
  if ((await listHolding(tx, act.id, file.id)).length > 0) return;
  await restoreIn(tx, ctx, act, reason);
}

export type Proposal =
  | { readonly outcome: "removed"; readonly reason: RemovalReason }
  | { readonly outcome: "corrected"; readonly reason: null };

/** The first officer's word: uphold it. A second one decides. */
export async function proposeToUphold(
  ctx: Context,
  id: string,
  { outcome, reason, note }: Proposal & { readonly note: string | null },
): Promise<void> {
  const { now, locale } = ctx;
  await ctx.db.write(async (tx) => {
    const loaded = await loadChallenge(tx, id, now);
    const { file, subject } = loaded;
    authorize(ctx.actor, "challenge.judge", subject);
    const { userId } = userOf(ctx);
    assertStanding(loaded);
    await moveChallenge(
      tx,
      ctx,
      file,
      "propose",
      {
        ...free,
        outcome,
        outcomeReason: reason,
        outcomeNote: note,
        outcomeLang: locale,
        proposedBy: userId,
        ...(file.pausedAt === null
          ? {}
          : { pausedAt: null, dueAt: resumedDueAt(file, now) }),
      },
      reason ?? outcome,
    );
  });
}

/** Puts a proposal back to be looked at again. */
export async function sendProposalBack(
  ctx: Context,
  id: string,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { file, subject } = await loadChallenge(tx, id, ctx.now);
    authorize(ctx.actor, "challenge.judge", subject);
    await moveChallenge(tx, ctx, file, "send_back", {
      ...free,
      outcome: null,
      outcomeReason: null,
      outcomeNote: null,
      outcomeLang: null,
      proposedBy: null,
    });
  });
}

/** What closing a challenge does to its row. */
const closing = (now: number) =>
  ({ ...free, pausedAt: null, openKey: null, closedAt: now }) as const;

/**
 * The second officer agrees: the act is removed for cause, or stands corrected.
 * @throws DomainError 403 for whoever proposed it, or after too long without a
 * proof of identity
 */
export async function upholdChallenge(ctx: Context, id: string): Promise<void> {
  const { actor, now } = ctx;
  await ctx.db.write(async (tx) => {
    const loaded = await loadChallenge(tx, id, now);
    const { file, act, subject } = loaded;
    authorize(actor, "challenge.uphold", subject);
    assertProved(actor, "challenge.uphold", now);
    const { userId } = userOf(ctx);
    assertStanding(loaded);
    await moveChallenge(tx, ctx, file, "approve", {
      ...closing(now),
      decidedBy: userId,
    });
    if (file.outcome === "removed") {
      const suspended =
        act.status === "suspended"
          ? act
          : await suspendIn(tx, ctx, act, "challenge");
      const reason = file.outcomeReason as RemovalReason;
      await removeIn(tx, ctx, suspended, reason);
    } else {
      await restoreUnlessHeld(tx, ctx, loaded, "details_corrected");
    }
    await sendOutcome(tx, ctx, file, act);
    await touchPublic(tx);
  });
}

/** The challenge changes nothing; an act that it suspended stands again. */
export async function dismissChallenge(
  ctx: Context,
  id: string,
  {
    reason,
    note,
  }: { readonly reason: DismissalReason; readonly note: string | null },
): Promise<void> {
  const { now, locale } = ctx;
  await ctx.db.write(async (tx) => {
    const loaded = await loadChallenge(tx, id, now);
    const { file, act, subject } = loaded;
    authorize(ctx.actor, "challenge.judge", subject);
    const { userId } = userOf(ctx);
    assertStanding(loaded);
    const change = {
      ...closing(now),
      outcome: "dismissed",
      outcomeReason: reason,
      outcomeNote: note,
      outcomeLang: locale,
      decidedBy: userId,
    } as const;
    await moveChallenge(tx, ctx, file, "dismiss", change, reason);
    await restoreUnlessHeld(tx, ctx, loaded, "challenge_dismissed");
    await sendOutcome(tx, ctx, { ...file, ...change }, act);
    await touchPublic(tx);
  });
}

/**
 * Closes a challenge whose act left the register meanwhile: there is nothing
 * left to decide.
 * @throws DomainError 409 while the act stands
 */
export async function endChallenge(ctx: Context, id: string): Promise<void> {
  const { now } = ctx;
  await ctx.db.write(async (tx) => {
    const { file, act, subject } = await loadChallenge(tx, id, now);
    authorize(ctx.actor, "challenge.judge", subject);
    const { userId } = userOf(ctx);
    if (mayBeChallenged(act.status)) {
      throw conflict("challenge.error.still-standing");
    }
    const change = {
      ...closing(now),
      outcome: "entry_ended",
      outcomeReason: null,
      outcomeNote: null,
      outcomeLang: null,
      proposedBy: null,
      decidedBy: userId,
    } as const;
    await moveChallenge(tx, ctx, file, "end", change);
    await sendOutcome(tx, ctx, { ...file, ...change }, act);
    await touchPublic(tx);
  });
}
