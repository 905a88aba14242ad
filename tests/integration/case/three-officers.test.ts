import { afterAll, describe, expect, it } from "vitest";
import { claimCase } from "../../../app/domain/case/claim.server";
import { passStage, refuseAct } from "../../../app/domain/case/decide.server";
import { HOUR, MINUTE } from "../../../app/domain/kernel/clock";
import type { Db } from "../../../db/client.server";
import { listDecisions } from "../../../db/queries/case.server";
import { findAct } from "../../../db/queries/act.server";
import { listAuditOf } from "../../../db/queries/audit.server";
import { outbox } from "../../../db/schema/outbox.server";
import { registerEntries } from "../../../db/schema/register.server";
import { openTestDatabase } from "../../support/test-database";
import { openOffice, start } from "./office";

const db: Db = await openTestDatabase();
const office = openOffice(db);
afterAll(office.close);

const first = await office.addPerson("First", ["reviewer"]);
const second = await office.addPerson("Second", ["reviewer"]);
const third = await office.addPerson("Third", ["registrar"]);
const both = await office.addPerson("Both", ["reviewer", "registrar"]);

const entriesOf = async (actId: string) =>
  (await db.read.select().from(registerEntries)).filter(
    (entry) => entry.actId === actId,
  );

describe("three different officers", () => {
  it("put an act on the register, with an audit row for each step", async () => {
    const { actId, author } = await office.addCase();
    await office.pass(first, actId, "identity");
    expect(await office.statusOf(actId)).toBe("authority_check");
    await office.pass(second, actId, "authority");
    expect(await office.statusOf(actId)).toBe("approval");
    await office.pass(third, actId, "approval");

    const act = await findAct(db.read, actId);
    expect(act).toMatchObject({
      status: "published",
      verification: "authority_verified",
      registeredAt: start + HOUR,
    });
    expect(act?.seq).toBeGreaterThan(0);
    expect(await entriesOf(actId)).toHaveLength(1);
    const decisions = await listDecisions(db.read, actId);
    expect(decisions.map((one) => [one.stage, one.officerId])).toEqual([
      ["identity", first.userId],
      ["authority", second.userId],
      ["approval", third.userId],
    ]);
    const trail = await listAuditOf(db.read, "case", actId);
    expect(trail.map(({ action }) => action)).toEqual([
      "case.claimed",
      "case.identity_passed",
      "case.claimed",
      "case.authority_passed",
      "case.claimed",
      "case.approval_passed",
    ]);
    const steps = await listAuditOf(db.read, "act", actId);
    expect(steps.map(({ action }) => action)).toEqual([
      "act.submit",
      "act.start",
      "act.pass_identity",
      "act.pass_authority",
      "act.approve",
      "act.publish",
    ]);
    const sent = await db.read.select().from(outbox);
    expect(
      sent.filter(
        (one) =>
          one.recipient === author.email &&
          one.kind === "case.letter.registered",
      ),
    ).toMatchObject([{ locale: "fr" }]);
  });

  it("cannot be two: whoever checked identity may not go on", async () => {
    const { actId } = await office.addCase();
    await office.pass(both, actId, "identity");
    await expect(office.pass(both, actId, "authority")).rejects.toMatchObject({
      code: "permission.error.same-officer",
    });
    await office.pass(first, actId, "authority");
    await expect(office.pass(both, actId, "approval")).rejects.toMatchObject({
      kind: "forbidden",
    });
    expect(await office.statusOf(actId)).toBe("approval");
  });

  it("cannot be two with parallel requests either", async () => {
    const { actId } = await office.addCase();
    const ctx = office.ctxOf(both);
    await claimCase(ctx, actId);
    const identity = await office.ticked(actId, "identity");
    const authority = await office.ticked(actId, "authority");
    const results = await Promise.allSettled([
      passStage(ctx, actId, "identity", identity),
      passStage(ctx, actId, "authority", authority),
      passStage(ctx, actId, "identity", identity),
      passStage(ctx, actId, "authority", authority),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(
      1,
    );
    for (const result of results) {
      if (result.status === "rejected") {
        expect(result.reason).toMatchObject({
          kind: expect.stringMatching(/conflict|forbidden/) as string,
        });
      }
    }
    expect(await listDecisions(db.read, actId)).toHaveLength(1);
  });

  it("do not include a reviewer at approval", async () => {
    const { actId } = await office.addCase();
    await office.pass(first, actId, "identity");
    await office.pass(second, actId, "authority");
    const other = await office.addPerson("Other", ["reviewer"]);
    await expect(office.pass(other, actId, "approval")).rejects.toMatchObject({
      code: "permission.error.approval-by-registrar",
    });
  });
});

describe("who has a part in the case", () => {
  it("the author may not decide, whatever their role", async () => {
    const { actId, author } = await office.addCase();
    const asOfficer = {
      ...author,
      roles: ["registrar"],
      memberships: [],
    } as const;
    await expect(
      office.pass(asOfficer, actId, "identity"),
    ).rejects.toMatchObject({ code: "permission.error.own-act" });
  });

  it("a member of the participant may not decide", async () => {
    const { actId, participantId } = await office.addCase();
    const member = await office.addPerson(
      "Member",
      ["registrar"],
      [{ participantId, role: "viewer" }],
    );
    await expect(office.pass(member, actId, "identity")).rejects.toMatchObject({
      code: "permission.error.own-participant",
    });
  });

  it("whoever has no role in the secretariat finds nothing", async () => {
    const { actId } = await office.addCase();
    const stranger = await office.addPerson("Stranger");
    await expect(
      claimCase(office.ctxOf(stranger), actId),
    ).rejects.toMatchObject({ kind: "not_found" });
  });
});

describe("a decision", () => {
  it("on a stage that is over is refused", async () => {
    const { actId } = await office.addCase();
    await office.pass(first, actId, "identity");
    const ctx = office.ctxOf(second);
    await claimCase(ctx, actId);
    const identity = await office.ticked(actId, "identity");
    await expect(
      passStage(ctx, actId, "identity", identity),
    ).rejects.toMatchObject({ kind: "conflict", code: "error.stale" });
    await expect(
      refuseAct(ctx, actId, {
        stage: "identity",
        outcome: "returned",
        reasonCode: "dates_wrong",
        note: "The date is wrong.",
      }),
    ).rejects.toMatchObject({ code: "error.stale" });
  });

  it("needs the claim", async () => {
    const { actId } = await office.addCase();
    await expect(
      passStage(
        office.ctxOf(first),
        actId,
        "identity",
        await office.ticked(actId, "identity"),
      ),
    ).rejects.toMatchObject({ code: "permission.error.claim-first" });
  });

  it("needs every line of the checklist", async () => {
    const { actId } = await office.addCase();
    const ctx = office.ctxOf(first);
    await claimCase(ctx, actId);
    const { checklist } = await office.ticked(actId, "identity");
    await expect(
      passStage(ctx, actId, "identity", {
        checklist: checklist.slice(1),
        note: null,
      }),
    ).rejects.toMatchObject({ code: "case.error.checklist" });
    expect(await listDecisions(db.read, actId)).toEqual([]);
  });

  it("to approve needs a fresh proof of identity", async () => {
    const { actId } = await office.addCase();
    await office.pass(first, actId, "identity");
    await office.pass(second, actId, "authority");
    const tired = { ...third, provedAt: start + HOUR - 16 * MINUTE };
    await expect(office.pass(tired, actId, "approval")).rejects.toMatchObject({
      code: "account.error.prove-again",
    });
    expect(await office.statusOf(actId)).toBe("approval");
  });
});
