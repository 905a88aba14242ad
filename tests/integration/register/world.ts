import { and, eq } from "drizzle-orm";
import type { Context } from "../../../app/context.server";
import { nameRows } from "../../../app/domain/participant/rows.server";
import type { ParticipantKind } from "../../../app/domain/participant/model";
import type { User } from "../../../app/domain/permissions/actor";
import type { Db, Tx } from "../../../db/client.server";
import { users } from "../../../db/schema/account.server";
import {
  participantNames,
  participants,
} from "../../../db/schema/participant.server";
import { addAuthor, addParticipant } from "./fixture";

/** Something done, mostly to one of the participants or one of the acts there are. */
export interface Deed {
  readonly kind: string;
  readonly who?: number;
  readonly which?: number;
}

export const start = Date.parse("2026-03-05T08:00:00Z");

/** Some place in a list, always the same one. */
export const step = (from: number, length: number): number =>
  (from * 7) % Math.max(1, length);

export interface Body {
  readonly id: string;
  readonly kind: ParticipantKind;
  readonly area: string | null;
  readonly name: string;
}

const body = (
  id: string,
  kind: ParticipantKind,
  area: string | null,
  name: string,
): Body => ({ id, kind, area, name });

/** An id as those that are made have; officers can name a body by it. */
const made = (short: string) => `01ARZ3NDEKTSV4RRFFQ69G5F${short}`;

/** Companies that act; the last one begins without an act. */
export const companies = [
  body("p0", "company", "KEN", "Name 0"),
  body("p1", "company", "FRA", "Name 1"),
  body("p2", "company", "NPL", "Name 2"),
  body(made("P3"), "company", "KEN", "Name 3"),
] as const;
/** Governments that sign instruments; the last one's state is invented. */
export const states = [
  body(made("G0"), "government", "GHA", "Ministry of Ghana"),
  body(made("G1"), "government", "BRA", "Ministry of Brazil"),
  body(made("G2"), "government", null, "Marinova"),
] as const;
/** An organization of states. */
export const union = body(
  made("R0"),
  "regional_organization",
  null,
  "Shore Union",
);

export const everybody: readonly Body[] = [...companies, ...states, union];

const people = ["owner", "first", "second"] as const;
export type Person = (typeof people)[number];

async function addState(tx: Tx, { id, kind, area, name }: Body, at: number) {
  await tx.insert(participants).values({
    ...{ id, kind, area, demo: true, version: 1 },
    identityCheckedAt: at,
    createdAt: at,
    updatedAt: at,
  });
  const names = [{ lang: "en", text: name, script: "Latn", isOriginal: true }];
  await tx.insert(participantNames).values(nameRows(id, names));
}

/** Three companies and nobody on the register. */
export const begin = (db: Db): Promise<void> =>
  db.write(async (tx) => {
    await addAuthor(tx);
    for (const one of companies.slice(0, 3)) await addCompany(tx, one);
  });

async function addCompany(tx: Tx, { id, area, name }: Body) {
  const at = companies.findIndex((one) => one.id === id);
  const names = [
    { lang: "en", text: name },
    { lang: "fr", text: `Nom ${String(9 - at)}` },
  ];
  await addParticipant(tx, { id, area, names });
}

/** Everybody there is, and people for what takes more than the clock. */
export async function beginAll(db: Db): Promise<void> {
  await begin(db);
  await db.write(async (tx) => {
    for (const id of people) {
      const email = `${id}@example.org`;
      await tx.insert(users).values({
        ...{ id, email, emailKey: email, name: id, locale: "en", demo: true },
        createdAt: start,
        version: 1,
      });
    }
    await addCompany(tx, companies[3]);
    for (const one of [...states, union]) await addState(tx, one, start);
  });
}

/** A person at work at an instant, who has just proved who they are. */
export function ctxOf(db: Db, now: number, person?: Person): Context {
  const user: User = {
    kind: "user",
    userId: person ?? "",
    email: `${person ?? ""}@example.org`,
    name: person ?? "",
    sessionId: "session",
    emailVerified: true,
    roles: person === "owner" ? [] : ["reviewer", "registrar"],
    memberships:
      person === "owner"
        ? everybody.map(({ id }) => ({ participantId: id, role: "owner" }))
        : [],
    provedAt: now,
  };
  const actor: Context["actor"] = person ? user : { kind: "anonymous" };
  const env = { origin: "https://portal.example" } as Context["env"];
  return { db, env, now, actor, locale: "en" } as Context;
}

/** The row of a participant's original name. */
export const nameIdOf = async (tx: Tx, participantId: string) => {
  const [row] = await tx
    .select({ id: participantNames.id })
    .from(participantNames)
    .where(
      and(
        eq(participantNames.participantId, participantId),
        eq(participantNames.isOriginal, true),
      ),
    );
  return row?.id ?? "";
};
