import { afterAll, describe, expect, it } from "vitest";
import { readAudit } from "../../../app/domain/audit/read.server";
import { HOUR, MINUTE } from "../../../app/domain/kernel/clock";
import {
  disableUser,
  enableUser,
  setRoles,
} from "../../../app/domain/user-admin/change.server";
import { getPersonPage } from "../../../app/domain/user-admin/get.server";
import { inviteOfficer } from "../../../app/domain/user-admin/invite.server";
import { listPeople } from "../../../app/domain/user-admin/list.server";
import { findSession, insertSession } from "../../../db/queries/session.server";
import { outbox } from "../../../db/schema/outbox.server";
import { openTestDatabase } from "../../support/test-database";
import { openOffice, start } from "../case/office";

const db = await openTestDatabase();
const office = openOffice(db);
afterAll(office.close);

const admin = await office.addPerson("Administrator", ["administrator"]);
const auditor = await office.addPerson("Auditor", ["auditor"]);
const ctx = office.ctxOf(admin);

async function addSession(userId: string) {
  const idHash = `hash-${userId}`;
  await db.write((tx) =>
    insertSession(tx, {
      idHash,
      userId,
      createdAt: start,
      expiresAt: start + 100 * HOUR,
      endsAt: start + 100 * HOUR,
      lastSeenAt: start,
      secondFactorAt: null,
      provedAt: start,
      userAgent: "",
      network: "",
    }),
  );
  return idHash;
}

describe("roles", () => {
  it("are granted and taken away, with an audit row each", async () => {
    const { userId } = await office.addPerson("Person");
    await setRoles(ctx, userId, ["reviewer", "auditor"]);
    await setRoles(ctx, userId, ["auditor", "registrar"]);
    const page = await getPersonPage(ctx, userId);
    expect([...page.roles].sort()).toEqual(["auditor", "registrar"]);
    expect(
      page.audit.map(({ action, detail }) => `${action} ${detail}`),
    ).toEqual([
      "user.role_granted role: reviewer",
      "user.role_granted role: auditor",
      "user.role_granted role: registrar",
      "user.role_revoked role: reviewer",
    ]);
  });

  it("are changed by administrators only, never one’s own", async () => {
    const person = await office.addPerson("Person", ["registrar"]);
    await expect(
      setRoles(office.ctxOf(person), person.userId, ["administrator"]),
    ).rejects.toMatchObject({ kind: "forbidden" });
    await expect(setRoles(ctx, admin.userId, [])).rejects.toMatchObject({
      code: "permission.error.own-account",
    });
  });

  it("need a fresh proof of identity", async () => {
    const { userId } = await office.addPerson("Person");
    const tired = { ...admin, provedAt: start + HOUR - 16 * MINUTE };
    await expect(
      setRoles(office.ctxOf(tired), userId, ["reviewer"]),
    ).rejects.toMatchObject({ code: "account.error.prove-again" });
    expect((await getPersonPage(ctx, userId)).roles).toEqual([]);
  });
});

describe("a closed account", () => {
  it("loses its sessions and can be opened again", async () => {
    const { userId } = await office.addPerson("Person");
    const idHash = await addSession(userId);
    expect(await findSession(db.read, idHash)).toBeDefined();
    await disableUser(ctx, userId);
    expect(await findSession(db.read, idHash)).toBeUndefined();
    expect(await getPersonPage(ctx, userId)).toMatchObject({
      disabledAt: ctx.now,
      sessions: 0,
    });
    await enableUser(ctx, userId);
    expect((await getPersonPage(ctx, userId)).disabledAt).toBeNull();
  });
});

describe("an invitation", () => {
  const wanted = {
    name: "New Officer",
    email: "New.Officer@example.org",
    role: "reviewer",
    locale: "ar",
  } as const;

  it("makes an account with the role and sends the link in its language", async () => {
    const userId = await inviteOfficer(ctx, wanted);
    expect(await getPersonPage(ctx, userId)).toMatchObject({
      roles: ["reviewer"],
      hasSecondKey: false,
    });
    const letters = await db.read.select().from(outbox);
    expect(
      letters.filter(({ subjectId }) => subjectId === userId),
    ).toMatchObject([{ kind: "secretariat.letter.invited", locale: "ar" }]);
  });

  it("of a known address is told at its field, and makes nothing", async () => {
    const before = await listPeople(ctx, { page: 1 });
    await expect(
      inviteOfficer(ctx, { ...wanted, email: "new.officer@EXAMPLE.org" }),
    ).rejects.toMatchObject({
      kind: "unprocessable",
      fields: { email: { key: "secretariat.error.email-known" } },
    });
    expect((await listPeople(ctx, { page: 1 })).total).toBe(before.total);
  });
});

describe("people", () => {
  it("are found by part of a name or address and by role", async () => {
    await office.addPerson("Zoë Ångström");
    const { userId } = await office.addPerson("50%_literal");
    await setRoles(ctx, userId, ["translator"]);
    const found = async (q?: string, role?: "translator") =>
      (await listPeople(ctx, { page: 1, q, role })).items.map(
        ({ name }) => name,
      );
    expect(await found("Ångström")).toEqual(["Zoë Ångström"]);
    expect(await found("50%_")).toEqual(["50%_literal"]);
    expect(await found("%_%_%_zz")).toEqual([]);
    expect(await found(undefined, "translator")).toEqual(["50%_literal"]);
    expect(await found("ADMINISTRATOR")).toContain("Administrator");
  });

  it("have no page beyond the last", async () => {
    await expect(listPeople(ctx, { page: 999 })).rejects.toMatchObject({
      kind: "not_found",
    });
  });

  it("are not listed for anybody else", async () => {
    await expect(
      listPeople(office.ctxOf(auditor), { page: 1 }),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("the audit trail", () => {
  it("comes newest first, by pages, each row once", async () => {
    const { userId } = await office.addPerson("Often changed");
    for (let turn = 0; turn < 30; turn += 1) {
      await disableUser(ctx, userId);
      await enableUser(ctx, userId);
    }
    const asAuditor = office.ctxOf(auditor);
    const filter = { subjectId: userId, kind: "user" } as const;
    const first = await readAudit(asAuditor, filter);
    expect(first.lines).toHaveLength(50);
    const second = await readAudit(asAuditor, {
      ...filter,
      before: first.next ?? undefined,
    });
    expect(second.lines).toHaveLength(10);
    expect(second.next).toBeNull();
    const ids = [...first.lines, ...second.lines].map(({ id }) => id);
    expect(new Set(ids).size).toBe(60);
    expect(ids).toEqual([...ids].sort().reverse());
    const opened = await readAudit(asAuditor, {
      ...filter,
      action: "user.enabled",
    });
    expect(opened.lines).toHaveLength(30);
    expect(opened.lines[0]?.actor).toBe("Administrator");
  });

  it("is closed to reviewers", async () => {
    const reviewer = await office.addPerson("Reviewer", ["reviewer"]);
    await expect(readAudit(office.ctxOf(reviewer), {})).rejects.toMatchObject({
      kind: "forbidden",
    });
  });
});
