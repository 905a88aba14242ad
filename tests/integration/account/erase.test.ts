import { getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import {
  eraseAccount,
  getErasureObstacles,
} from "../../../app/domain/account/erase.server";
import { copyOwnData } from "../../../app/domain/account/copy.server";
import { requestReset } from "../../../app/domain/account/password.server";
import { requestEmailChange } from "../../../app/domain/account/change-email.server";
import { startFollow } from "../../../app/domain/follow/start.server";
import { inviteMember } from "../../../app/domain/membership/invite.server";
import { removeMember } from "../../../app/domain/membership/members.server";
import { createParticipant } from "../../../app/domain/participant/create.server";
import { enableUser } from "../../../app/domain/user-admin/change.server";
import { rows } from "../../../db/client.server";
import {
  findUser,
  insertUserRole,
} from "../../../db/queries/account-user.server";
import { listAuditOf } from "../../../db/queries/audit.server";
import { insertMembership } from "../../../db/queries/membership.server";
import { outbox } from "../../../db/schema/outbox.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { lettersTo, makeBrowser, makePerson, makeTestServices } from "./people";

const db = await openTestDatabase();
const world = makeTestServices(db);

const schemas = import.meta.glob<Record<string, unknown>>(
  "../../../db/schema/*.server.ts",
  { eager: true },
);
const tables = Object.values(schemas).flatMap((module) =>
  Object.values(module).filter(
    (one) => is(one, SQLiteTable) || is(one, PgTable),
  ),
);

/** The tables that hold a text anywhere. */
async function tablesWith(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of tables) {
    const all = await rows(db.read, sql`select * from ${table}`);
    if (JSON.stringify(all).includes(text)) found.push(getTableName(table));
  }
  return found;
}

async function arrive(options: Parameters<typeof makePerson>[1] = {}) {
  const user = await makePerson(world, options);
  const browser = makeBrowser(world);
  await browser.signIn(user.id);
  return { user, browser, ctx: await browser.context() };
}

const company = (name: string) => ({
  kind: "company" as const,
  area: "KEN",
  names: [
    { lang: "en", text: name, script: "Latn" as const, isOriginal: true },
  ],
  identifiers: [],
  ...{ website: undefined, contact: undefined, sector: undefined },
});

it("a copy of one's data holds what one did and typed, and no key", async () => {
  const { user, browser, ctx } = await arrive();
  await startFollow(ctx, { kind: "area", target: "KEN" });
  await createParticipant(ctx, company("Gamma"));
  const text = await copyOwnData(await browser.context());
  expect(JSON.parse(text)).toMatchObject({
    account: { email: user.email, name: user.name, hasPassword: true },
    participants: [{ name: "Gamma", role: "owner" }],
    follows: [{ kind: "area", target: "KEN" }],
    sessions: [{ userAgent: "Test" }],
    deeds: [{ action: "participant.created" }],
  });
  expect(text).toMatch(/"copiedAt": "20\d\d-/);
  expect(text).not.toContain(user.passwordHash ?? "never");
});

describe("erasing one's account", () => {
  it("leaves name and address in no table, and the person signed out for good", async () => {
    const { user, browser, ctx } = await arrive();
    const { email, name } = user;
    const friend = await arrive();
    const participantId = await createParticipant(friend.ctx, company("Alpha"));
    const friendNow = await friend.browser.context();
    await inviteMember(friendNow, participantId, { email, role: "owner" });
    await db.write((tx) =>
      insertMembership(tx, {
        ...{ userId: user.id, participantId },
        ...{ role: "owner", createdAt: world.clock.now },
      }),
    );
    const own = await browser.context();
    await inviteMember(own, participantId, {
      ...{ email: "somebody@example.org", role: "viewer" },
    });
    await requestReset(ctx, email);
    await requestEmailChange(own, "elsewhere@example.org");
    await startFollow(own, { kind: "area", target: "KEN" });
    // As if they had gone out; the invitation names who invites.
    await db.write((tx) => tx.update(outbox).set({ status: "sent" }));
    expect(await tablesWith(email)).toEqual(
      expect.arrayContaining(["users", "outbox", "one_time_tokens"]),
    );

    await eraseAccount(await browser.context());
    const last = await lettersTo(db, email);
    expect(last.map(({ kind }) => kind)).toEqual(["account.letter.erased"]);
    await db.write((tx) => tx.delete(outbox).where(sql`status = 'waiting'`));
    for (const text of [email, email.toLowerCase(), name]) {
      expect(await tablesWith(text)).toEqual([]);
    }
    expect((await browser.session()).actor.kind).toBe("anonymous");
    expect(await listAuditOf(db.read, "user", user.id)).toContainEqual(
      expect.objectContaining({ action: "user.erased", actorId: user.id }),
    );
    // The address is free again, and the old row can't be opened.
    const admin = await arrive({ role: "administrator" });
    const manager = {
      ...world.context({
        ...(admin.ctx.actor as Extract<
          typeof admin.ctx.actor,
          { kind: "user" }
        >),
        roles: ["administrator"],
      }),
    };
    expect(await refusal(enableUser(manager, user.id))).toMatchObject({
      kind: "conflict",
      code: "account.error.erased",
    });
  });

  it("waits until the last owner of what is in use has handed it over", async () => {
    const { browser, ctx, user } = await arrive();
    const id = await createParticipant(ctx, company("Beta"));
    const other = await makePerson(world);
    await db.write((tx) =>
      insertMembership(tx, {
        ...{ userId: other.id, participantId: id },
        ...{ role: "editor", createdAt: world.clock.now },
      }),
    );
    const own = await browser.context();
    expect((await getErasureObstacles(own)).participants).toMatchObject([
      { id, name: { text: "Beta" } },
    ]);
    expect(await refusal(eraseAccount(own))).toMatchObject({
      kind: "conflict",
      code: "account.error.erase-last-owner",
    });
    expect((await findUser(db.read, user.id))?.name).toBe(user.name);
    // One that nobody else has a part in, and that never sent anything, goes without.
    await removeMember(own, id, other.id);
    await eraseAccount(own);
    expect((await findUser(db.read, user.id))?.email).toBe("");
  });

  it("is refused to who holds an office, and for accounts that all visitors share", async () => {
    const { user, ctx } = await arrive();
    await db.write((tx) =>
      insertUserRole(tx, {
        ...{ userId: user.id, role: "auditor", grantedBy: null },
        grantedAt: world.clock.now,
      }),
    );
    expect(await refusal(eraseAccount(ctx))).toMatchObject({
      code: "account.error.erase-office",
    });
    const shared = await arrive({ demo: true });
    expect(await refusal(eraseAccount(shared.ctx))).toMatchObject({
      code: "account.error.shared-account",
    });
    const stale = { ...world, clock: world.clock };
    stale.clock.now += 3_600_000;
    expect(
      await refusal(eraseAccount({ ...shared.ctx, now: stale.clock.now })),
    ).toMatchObject({ kind: "forbidden" });
  });
});
