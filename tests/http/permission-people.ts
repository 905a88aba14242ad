import { eq } from "drizzle-orm";
import { pino } from "pino";
import type { Services } from "../../app/context.server";
import { createUser } from "../../app/domain/account/create.server";
import { createDemoUser } from "../../app/domain/account/create-demo.server";
import {
  membershipRoles,
  secretariatRoles,
  type MembershipRole,
  type SecretariatRole,
} from "../../app/domain/permissions/actor";
import {
  assignedRoles,
  type AssignedRole,
  type Role,
} from "../../app/domain/permissions/roles";
import { readEnv } from "../../app/env.server";
import { makeScope } from "../../app/http/scope.server";
import { startSession } from "../../app/http/session.server";
import { openDatabase } from "../../db/client.server";
import { deleteSessionsOf } from "../../db/queries/session.server";
import { memberships, users } from "../../db/schema/account.server";

/** Somebody who knocks at every door. */
export interface Person {
  readonly name: string;
  /** The roles held towards the participant and the act of the test. */
  readonly holds: readonly Role[];
  readonly secretariat?: SecretariatRole;
  readonly factor?: "none" | "pending";
  /** In the participant that is asked about, or in another one. */
  readonly membership?: MembershipRole;
  readonly elsewhere?: MembershipRole;
  /** The part they were given in the one practice that is asked about. */
  readonly assigned?: AssignedRole;
  readonly unverified?: true;
  readonly ended?: "disabled" | "revoked";
  readonly anonymous?: true;
}

const signedIn = ["anyone", "signed_in", "verified"] as const;

export const people: readonly Person[] = [
  { name: "nobody", holds: ["anyone"], anonymous: true },
  { name: "not confirmed", holds: ["anyone", "signed_in"], unverified: true },
  { name: "nobody's member", holds: signedIn },
  ...membershipRoles.map((role) => ({
    name: role,
    holds: [...signedIn, role],
    membership: role,
  })),
  ...membershipRoles.map((role) => ({
    name: `${role} elsewhere`,
    holds: signedIn,
    elsewhere: role,
  })),
  ...secretariatRoles.map((role) => ({
    name: role,
    holds: [...signedIn, role],
    secretariat: role,
  })),
  ...assignedRoles.map((role) => ({
    name: role,
    holds: [...signedIn, role],
    assigned: role,
  })),
  {
    name: "reviewer without a second factor",
    holds: signedIn,
    secretariat: "reviewer",
    factor: "none",
  },
  {
    name: "registrar before the second factor",
    holds: ["anyone"],
    secretariat: "registrar",
    factor: "pending",
  },
  {
    name: "disabled administrator",
    holds: ["anyone"],
    secretariat: "administrator",
    ended: "disabled",
  },
  {
    name: "owner whose session was ended",
    holds: ["anyone"],
    membership: "owner",
    ended: "revoked",
  },
];

/** Services on the database of a running server, to make people and open their sessions. */
export function openHouse(dataDir: string) {
  const env = readEnv({ DATA_DIR: dataDir, LOG_LEVEL: "silent" });
  const db = openDatabase(env.databaseUrl);
  const services: Services = {
    ...{ env, db },
    // why: nobody here touches files.
    files: undefined as unknown as Services["files"],
    log: pino({ level: "silent" }),
    now: () => Date.now(),
  };

  async function makeAccount(person: Person): Promise<string> {
    const now = Date.now();
    const ctx = { env, now, actor: { kind: "anonymous" as const } };
    const given = {
      name: person.name,
      email: `${person.name.replace(/\W/g, "-")}@example.org`,
      locale: "en" as const,
      passwordHash: "none",
      ...(person.secretariat ? { role: person.secretariat } : {}),
    };
    return db.write(async (tx) => {
      if (person.secretariat && person.factor !== "none") {
        return createDemoUser(tx, ctx, given);
      }
      const verified = person.unverified !== true;
      return (await createUser(tx, ctx, { ...given, verified })).id;
    });
  }

  /** Opens a session and gives its cookie; then ends what the person is to have lost. */
  async function signIn(person: Person, userId: string): Promise<string> {
    if (person.anonymous) return "";
    const request = new Request(env.origin);
    const scope = makeScope(services, request, "192.0.2.1");
    const passed = person.secretariat !== undefined && !person.factor;
    await startSession(scope, request, userId, passed);
    const cookie = scope.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    await db.write(async (tx) => {
      if (person.ended === "disabled") {
        const gone = { disabledAt: Date.now() };
        await tx.update(users).set(gone).where(eq(users.id, userId));
      }
      if (person.ended === "revoked") await deleteSessionsOf(tx, userId);
    });
    return cookie;
  }

  const join = (userId: string, participantId: string, role: MembershipRole) =>
    db.write((tx) =>
      tx
        .insert(memberships)
        .values({ userId, participantId, role, createdAt: Date.now() }),
    );

  return { env, db, makeAccount, signIn, join };
}
