import {
  listAuditBy,
  listBelongings,
} from "../../../db/queries/account-copy.server";
import { findRights, listSessions } from "../../../db/queries/session.server";
import type { Context } from "../../context.server";
import { listOwnParticipants } from "../participant/list-own.server";
import { getUser, requireSelf } from "./self.server";

/** As many of the things a person did as a copy holds; more than most ever do. */
const mostDeeds = 10_000;

/** Instants as texts that anybody reads: every number whose name says that it is one. */
const readable = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, one]: [string, unknown]) => [
          name,
          typeof one === "number" && /At$|^at$/.test(name)
            ? new Date(one).toISOString()
            : one,
        ]),
      )
    : value;

/**
 * Everything the portal keeps about the person signed in as such, as JSON: no
 * keys, no hashes, and nothing of others.
 */
export async function copyOwnData(ctx: Context): Promise<string> {
  const { db, now } = ctx;
  const { userId } = requireSelf(ctx, "account.manage_self");
  const user = await getUser(db.read, userId);
  const { roles } = await findRights(db.read, userId);
  const sessions = await listSessions(db.read, userId);
  const copy = {
    copiedAt: now,
    account: {
      id: userId,
      name: user.name,
      email: user.email,
      language: user.locale,
      createdAt: user.createdAt,
      emailConfirmedAt: user.emailVerifiedAt,
      hasPassword: user.passwordHash !== null,
      hasAuthenticator: user.totpSecret !== null,
    },
    participants: await listOwnParticipants(ctx),
    secretariatRoles: roles,
    sessions: sessions.map(({ createdAt, lastSeenAt, userAgent, network }) => ({
      ...{ createdAt, lastSeenAt, userAgent, network },
    })),
    ...(await listBelongings(db.read, userId)),
    deeds: await listAuditBy(db.read, userId, mostDeeds),
  };
  return `${JSON.stringify(copy, readable, 2)}\n`;
}
