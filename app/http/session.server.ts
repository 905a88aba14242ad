import { createHash, randomBytes } from "node:crypto";
import { Lucia, TimeSpan, type Adapter } from "lucia";
import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOf,
  findRights,
  findSession,
  insertSession,
  listSessions,
  updateSession,
  type SessionRow,
} from "../../db/queries/session.server";
import type { Services } from "../context.server";
import { HOUR, MINUTE } from "../domain/kernel/clock";
import { anonymous, type Actor } from "../domain/permissions/actor";
import type { Scope } from "./scope.server";

const IDLE = 12 * HOUR;
const ABSOLUTE = 7 * 24 * HOUR;
/** Officers prove themselves again each working day. */
const ABSOLUTE_SECRETARIAT = 12 * HOUR;
/** Last-seen times are kept this coarse, so that reading pages rarely writes. */
const TOUCH = 5 * MINUTE;

declare module "lucia" {
  interface Register {
    Lucia: Lucia;
    DatabaseSessionAttributes: SessionAttributes;
  }
}

interface SessionAttributes {
  readonly provedAt: number;
  readonly secondFactorAt: number | null;
  readonly userAgent: string;
  readonly network: string;
}

/** What a request's cookie stands for. */
export interface SessionState {
  readonly actor: Actor;
  /** Signed in with the password, second factor still to come. */
  readonly pendingUserId: string | undefined;
  readonly idHash: string | undefined;
  /** Holds secretariat roles but has no second factor yet: must set one up. */
  readonly mustEnrol: boolean;
}

const nobody: SessionState = {
  actor: anonymous,
  pendingUserId: undefined,
  idHash: undefined,
  mustEnrol: false,
};

/** Session ids are stored as SHA-256 only: a copy of the table opens no session. */
const hashId = (id: string) => createHash("sha256").update(id).digest("hex");

/** Lucia's storage over our queries: hashed ids, and writes inside `db.write`. */
function makeAdapter({ db, now }: Services): Adapter {
  const toLucia = (id: string, row: SessionRow) => ({
    id,
    userId: row.userId,
    expiresAt: new Date(Math.min(row.expiresAt, row.endsAt)),
    attributes: {
      provedAt: row.provedAt,
      secondFactorAt: row.secondFactorAt,
      userAgent: row.userAgent,
      network: row.network,
    },
  });
  return {
    async getSessionAndUser(id) {
      const found = await findSession(db.read, hashId(id));
      if (!found) return [null, null];
      return [
        toLucia(id, found.session),
        { id: found.user.id, attributes: {} },
      ];
    },
    async getUserSessions(userId) {
      const rows = await listSessions(db.read, userId);
      return rows.map((row) => toLucia(row.idHash, row));
    },
    setSession: (session) =>
      db.write((tx) =>
        insertSession(tx, {
          ...session.attributes,
          idHash: hashId(session.id),
          userId: session.userId,
          createdAt: now(),
          expiresAt: session.expiresAt.getTime(),
          endsAt: now() + ABSOLUTE,
          lastSeenAt: now(),
        }),
      ),
    updateSessionExpiration: (id, expiresAt) =>
      db.write((tx) =>
        updateSession(tx, hashId(id), { expiresAt: expiresAt.getTime() }),
      ),
    deleteSession: (id) => db.write((tx) => deleteSession(tx, hashId(id))),
    deleteUserSessions: (userId) =>
      db.write((tx) => deleteSessionsOf(tx, userId)),
    deleteExpiredSessions: () =>
      db.write((tx) => deleteExpiredSessions(tx, now())),
  };
}

const instances = new WeakMap<Services, Lucia>();

function lucia(services: Services): Lucia {
  const known = instances.get(services);
  if (known) return known;
  const secure = services.env.origin.startsWith("https:");
  const made = new Lucia(makeAdapter(services), {
    sessionExpiresIn: new TimeSpan(IDLE / 1000, "s"),
    sessionCookie: {
      // The __Host- prefix needs TLS, which a demonstration on localhost has not.
      name: secure ? "__Host-session" : "fairway-session",
      expires: true,
      attributes: { secure, sameSite: "lax", path: "/" },
    },
  });
  instances.set(services, made);
  return made;
}

/** True when a Cookie header carries a session, valid or not. */
export const carriesSession = (cookies: string | undefined): boolean =>
  cookies?.includes("-session=") ?? false;

/** Whose request it is. Roles stay empty until the second factor was passed. */
export async function readSession(
  services: Services,
  request: Request,
): Promise<SessionState> {
  const auth = lucia(services);
  const id = auth.readSessionCookie(request.headers.get("cookie") ?? "");
  if (!id) return nobody;
  const { session } = await auth.validateSession(id);
  const idHash = hashId(id);
  const found = session
    ? await findSession(services.db.read, idHash)
    : undefined;
  if (!found) return nobody;
  const { user, session: row } = found;
  const rights = await findRights(services.db.read, user.id);
  const hasFactor = user.hasTotp === 1 || rights.hasPasskey;
  if (hasFactor && row.secondFactorAt === null) {
    return { ...nobody, pendingUserId: user.id, idHash };
  }
  const now = services.now();
  const isOfficer = rights.roles.length > 0;
  if (isOfficer && now > row.createdAt + ABSOLUTE_SECRETARIAT) return nobody;
  if (now - row.lastSeenAt > TOUCH) {
    await services.db.write((tx) =>
      updateSession(tx, idHash, { lastSeenAt: now }),
    );
  }
  return {
    actor: {
      kind: "user",
      userId: user.id,
      email: user.email,
      name: user.name,
      sessionId: idHash,
      emailVerified: user.emailVerifiedAt !== null,
      roles: hasFactor ? rights.roles : [],
      memberships: rights.memberships,
      provedAt: row.provedAt,
    },
    pendingUserId: undefined,
    idHash,
    mustEnrol: isOfficer && !hasFactor,
  };
}

/** The part of an address a person recognises as theirs, and no more. */
export const networkOf = (address: string): string =>
  address.includes(":") && !address.startsWith("::ffff:")
    ? `${address.split(":").slice(0, 4).join(":")}::/64`
    : `${address.replace("::ffff:", "").split(".").slice(0, 3).join(".")}.0/24`;

/** Opens a new session and sets its cookie; an earlier one of this browser ends. */
export async function startSession(
  scope: Scope,
  request: Request,
  userId: string,
  secondFactor: boolean,
): Promise<void> {
  const { services } = scope;
  const auth = lucia(services);
  const earlier = auth.readSessionCookie(request.headers.get("cookie") ?? "");
  if (earlier) await auth.invalidateSession(earlier);
  const now = services.now();
  const session = await auth.createSession(
    userId,
    {
      provedAt: now,
      secondFactorAt: secondFactor ? now : null,
      userAgent: (request.headers.get("user-agent") ?? "").slice(0, 200),
      network: networkOf(scope.address),
    },
    { sessionId: randomBytes(32).toString("base64url") },
  );
  scope.headers.append(
    "set-cookie",
    auth.createSessionCookie(session.id).serialize(),
  );
  scope.forgetSession();
}

/** Ends this browser's session and removes its cookie. */
export async function endSession(scope: Scope, request: Request) {
  const auth = lucia(scope.services);
  const id = auth.readSessionCookie(request.headers.get("cookie") ?? "");
  if (id) await auth.invalidateSession(id);
  scope.headers.append(
    "set-cookie",
    auth.createBlankSessionCookie().serialize(),
  );
  scope.forgetSession();
}

/** Notes that the person of this session has just proved who they are again. */
export async function markProved(scope: Scope, secondFactor: boolean) {
  const { idHash } = await scope.session();
  if (!idHash) return;
  const now = scope.services.now();
  await scope.services.db.write((tx) =>
    updateSession(tx, idHash, {
      provedAt: now,
      ...(secondFactor ? { secondFactorAt: now } : {}),
    }),
  );
  scope.forgetSession();
}
