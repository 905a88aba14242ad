import type { Tx } from "../../../db/client.server";
import {
  insertUserRole,
  updateUser,
  type UserRow,
} from "../../../db/queries/account-user.server";
import {
  deleteSessionsOf,
  findRights,
} from "../../../db/queries/session.server";
import { deleteUserRole } from "../../../db/queries/user-admin.server";
import type { Context } from "../../context.server";
import { getUser } from "../account/self.server";
import { recordAudit } from "../audit/record.server";
import { conflict } from "../kernel/errors";
import type { SecretariatRole } from "../permissions/actor";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";

/** Asks for the right and a fresh proof, then works on the person and writes it down. */
async function manage(
  ctx: Context,
  id: string,
  work: (tx: Tx, user: UserRow) => Promise<void>,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const user = authorize(ctx.actor, "user.manage", await getUser(tx, id));
    assertProved(ctx.actor, "user.manage", ctx.now);
    await work(tx, user);
  });
}

const note = (
  tx: Tx,
  ctx: Context,
  user: UserRow,
  action: string,
  detail: Record<string, string> = {},
) =>
  recordAudit(tx, ctx, {
    action,
    subjectKind: "user",
    subjectId: user.id,
    fromVersion: user.version,
    detail,
  });

/**
 * Gives a person exactly these secretariat roles. What was taken away is gone
 * with the person's next request.
 */
export const setRoles = (
  ctx: Context,
  id: string,
  wanted: readonly SecretariatRole[],
): Promise<void> =>
  manage(ctx, id, async (tx, user) => {
    const { roles: held } = await findRights(tx, id);
    const granted = wanted.filter((role) => !held.includes(role));
    const revoked = held.filter((role) => !wanted.includes(role));
    if (granted.length + revoked.length === 0) return;
    // The version decides between two administrators at once.
    if (!(await updateUser(tx, user, {}))) throw conflict("error.stale");
    for (const role of granted) {
      await insertUserRole(tx, {
        userId: id,
        role,
        grantedBy: ctx.actor.kind === "user" ? ctx.actor.userId : null,
        grantedAt: ctx.now,
      });
      await note(tx, ctx, user, "user.role_granted", { role });
    }
    for (const role of revoked) {
      await deleteUserRole(tx, id, role);
      await note(tx, ctx, user, "user.role_revoked", { role });
    }
  });

/** Closes an account and ends its sessions. What the person did stays. */
export const disableUser = (ctx: Context, id: string): Promise<void> =>
  manage(ctx, id, async (tx, user) => {
    if (user.disabledAt !== null) return;
    const closed = { disabledAt: ctx.now };
    if (!(await updateUser(tx, user, closed))) throw conflict("error.stale");
    await deleteSessionsOf(tx, id);
    await note(tx, ctx, user, "user.disabled");
  });

/**
 * Opens a closed account again.
 * @throws DomainError 409 for one that its person erased
 */
export const enableUser = (ctx: Context, id: string): Promise<void> =>
  manage(ctx, id, async (tx, user) => {
    if (user.disabledAt === null) return;
    if (user.email === "") throw conflict("account.error.erased");
    const open = { disabledAt: null };
    if (!(await updateUser(tx, user, open))) throw conflict("error.stale");
    await note(tx, ctx, user, "user.enabled");
  });

/** Signs a person out everywhere. */
export const endSessions = (ctx: Context, id: string): Promise<void> =>
  manage(ctx, id, async (tx, user) => {
    await deleteSessionsOf(tx, id);
    await note(tx, ctx, user, "user.sessions_ended");
  });
