import { mkdtempSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { emailKey } from "../../../app/domain/account/email";
import { listDemoAccounts } from "../../../app/domain/account/list-demo-accounts.server";
import { fillDemonstration } from "../../../app/domain/demo/fill.server";
import { letterPdf } from "../../../app/domain/demo/letter-pdf";
import { checkFile } from "../../../app/domain/file/check.server";
import { openFileStore } from "../../../app/domain/file/store.server";
import { secretariatRoles } from "../../../app/domain/permissions/actor";
import { lights } from "../../../app/domain/report/model";
import { successionKinds } from "../../../app/domain/succession/model";
import { findUserByEmail } from "../../../db/queries/account-user.server";
import { memberships } from "../../../db/schema/account.server";
import { acts } from "../../../db/schema/act.server";
import { participants } from "../../../db/schema/participant.server";
import { reportItems } from "../../../db/schema/report.server";
import {
  formerNames,
  successionActs,
  successions,
} from "../../../db/schema/succession.server";
import { openTestDatabase } from "../../support/test-database";
import { makeTestServices } from "../account/people";

const db = await openTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "fairway-demo-"));
const { services, context } = makeTestServices(db);
const ctx = {
  ...context(),
  env: { ...services.env, mode: "demo" as const },
  files: openFileStore(folder),
};

describe("filling a demonstration", () => {
  it("fills an empty database once, also when two processes start together", async () => {
    const made = await Promise.all([
      fillDemonstration(ctx),
      fillDemonstration(ctx),
    ]);
    expect(made.filter((count) => count > 0)).toHaveLength(1);
    expect(Math.max(...made)).toBeGreaterThan(370);
    expect(await fillDemonstration(ctx)).toBe(0);
  });

  it("has an account for each role and three officers who can decide", async () => {
    const accounts = await listDemoAccounts(ctx);
    const roles = accounts.map(({ role }) => role);
    expect(new Set(roles)).toEqual(
      new Set(["owner", "editor", "viewer", ...secretariatRoles]),
    );
    const officers = roles.filter(
      (role) => role === "reviewer" || role === "registrar",
    );
    expect(officers.length).toBeGreaterThanOrEqual(3);
  });

  it("lists an account once, however many participants it acts for", async () => {
    const first = (await listDemoAccounts(ctx)).find(
      ({ role }) => role === "owner",
    );
    await db.write(async (tx) => {
      const user = await findUserByEmail(tx, emailKey(first?.email ?? ""));
      const others = await tx
        .select({ participantId: participants.id })
        .from(participants)
        .limit(40);
      for (const { participantId } of others) {
        await tx
          .insert(memberships)
          .values({
            userId: user?.id ?? "",
            participantId,
            role: "owner",
            createdAt: ctx.now,
          })
          .onConflictDoNothing();
      }
    });
    const owners = (await listDemoAccounts(ctx)).filter(
      ({ role }) => role === "owner",
    );
    const emails = owners.map(({ email }) => email);
    expect(new Set(emails).size).toBe(emails.length);
    expect(emails[0]).toBe(first?.email);
  });

  it("proves its acts with a letter that an upload would pass", async () => {
    expect(checkFile("letter.pdf", letterPdf("An (example) letter"))).toEqual({
      ok: true,
      mediaType: "application/pdf",
    });
    expect((await readdir(join(folder, "files"))).length).toBeGreaterThan(0);
  });

  it("shows reports with every light, and each kind of succession", async () => {
    const items = await db.read.select().from(reportItems);
    expect(new Set(items.map(({ light }) => light))).toEqual(new Set(lights));
    const all = await db.read.select().from(successions);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(
      new Set(successionKinds),
    );
    const passed = await db.read
      .select()
      .from(acts)
      .where(eq(acts.status, "succeeded"));
    const told = await db.read.select().from(successionActs);
    expect(told.map(({ actId }) => actId).sort()).toEqual(
      passed.map(({ id }) => id).sort(),
    );
    expect(await db.read.select().from(formerNames)).not.toEqual([]);
  });
});
