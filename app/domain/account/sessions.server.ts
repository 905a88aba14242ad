import { findOwnSession } from "../../../db/queries/account-session.server";
import {
  deleteSession,
  deleteSessionsOf,
  listSessions,
} from "../../../db/queries/session.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { requireSelf } from "./self.server";

/** The sessions of the person signed in, this one first, then by last use. */
export async function listOwnSessions(ctx: Context) {
  const self = requireSelf(ctx, "account.manage_self");
  const all = await listSessions(ctx.db.read, self.userId);
  return all
    .filter(({ expiresAt, endsAt }) => Math.min(expiresAt, endsAt) > ctx.now)
    .map((session) => ({
      id: session.idHash,
      isHere: session.idHash === self.sessionId,
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
      userAgent: session.userAgent,
      network: session.network,
    }))
    .sort(
      (a, b) =>
        Number(b.isHere) - Number(a.isHere) || b.lastSeenAt - a.lastSeenAt,
    );
}

/** Ends one session of one's own, or, without an id, all but this one. */
export async function endOwnSessions(ctx: Context, id?: string): Promise<void> {
  const self = requireSelf(ctx, "account.manage_self");
  await ctx.db.write(async (tx) => {
    if (id === undefined) {
      await deleteSessionsOf(tx, self.userId, self.sessionId);
    } else {
      // Ending what is gone, or was never one's own, changes nothing.
      if (!(await findOwnSession(tx, self.userId, id))) return;
      await deleteSession(tx, id);
    }
    await recordAudit(tx, ctx, {
      action: id === undefined ? "user.sessions_ended" : "user.session_ended",
      subjectKind: "user",
      subjectId: self.userId,
    });
  });
}
