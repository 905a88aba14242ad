import { afterAll, describe, expect, it } from "vitest";
import { claimCase, releaseCase } from "../../../app/domain/case/claim.server";
import { claimLasts } from "../../../app/domain/case/clock";
import { listQueue } from "../../../app/domain/case/list.server";
import { releaseClaims } from "../../../app/domain/case/release-claims.server";
import { HOUR, MINUTE } from "../../../app/domain/kernel/clock";
import { listAuditOf } from "../../../db/queries/audit.server";
import { openTestDatabase } from "../../support/test-database";
import { openOffice, start } from "./office";

const db = await openTestDatabase();
const office = openOffice(db);
afterAll(office.close);

const officer = await office.addPerson("Officer", ["reviewer"]);
const colleague = await office.addPerson("Colleague", ["reviewer"]);
const auditor = await office.addPerson("Auditor", ["auditor"]);

describe("a claim", () => {
  it("of twenty officers at once has one winner", async () => {
    const { actId } = await office.addCase();
    const officers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        office.addPerson(`Officer ${String(n)}`, ["reviewer"]),
      ),
    );
    const results = await Promise.allSettled(
      officers.map((one) => claimCase(office.ctxOf(one), actId)),
    );
    const winners = officers.filter(
      (_, n) => results[n]?.status === "fulfilled",
    );
    expect(winners).toHaveLength(1);
    expect((await office.caseOf(actId)).claimedBy).toBe(winners[0]?.userId);
    for (const result of results) {
      if (result.status === "rejected") {
        expect(result.reason).toMatchObject({ kind: "conflict" });
      }
    }
  });

  it("ends after two hours, and the queue shows who held it", async () => {
    const { actId } = await office.addCase();
    await claimCase(office.ctxOf(officer), actId);
    const seen = await listQueue(office.ctxOf(colleague), {
      view: "open",
      page: 1,
    });
    const row = seen.items.find(({ id }) => id === actId);
    expect(row).toMatchObject({
      holder: "Officer",
      isMine: false,
      heldUntil: start + HOUR + claimLasts,
    });
    const later = office.ctxOf(colleague, start + HOUR + claimLasts + MINUTE);
    await claimCase(later, actId);
    expect((await office.caseOf(actId)).claimedBy).toBe(colleague.userId);
  });

  it("that ran out is taken off by the job", async () => {
    const { actId } = await office.addCase();
    await claimCase(office.ctxOf(officer), actId);
    const later = office.ctxOf({ kind: "anonymous" }, start + 30 * HOUR);
    expect(await releaseClaims.hasWork(later)).toBe(true);
    await releaseClaims.run(later);
    expect(await releaseClaims.hasWork(later)).toBe(false);
    expect((await office.caseOf(actId)).claimedBy).toBeNull();
    const trail = await listAuditOf(db.read, "case", actId);
    expect(trail.at(-1)).toMatchObject({
      action: "case.claim_ran_out",
      actorId: null,
    });
  });

  it("can be given back by its holder only", async () => {
    const { actId } = await office.addCase();
    await claimCase(office.ctxOf(officer), actId);
    await expect(
      releaseCase(office.ctxOf(colleague), actId),
    ).rejects.toMatchObject({ kind: "conflict" });
    await releaseCase(office.ctxOf(officer), actId);
    expect((await office.caseOf(actId)).claimedBy).toBeNull();
  });
});

describe("the queue", () => {
  it("names holders to officers, not to auditors", async () => {
    const { actId } = await office.addCase();
    await claimCase(office.ctxOf(officer), actId);
    const seen = await listQueue(office.ctxOf(auditor), {
      view: "open",
      page: 1,
    });
    const row = seen.items.find(({ id }) => id === actId);
    expect(row).toMatchObject({ holder: null });
    expect(row?.heldUntil).not.toBeNull();
    const mine = await listQueue(office.ctxOf(officer), {
      view: "mine",
      page: 1,
    });
    expect(mine.items.map(({ id }) => id)).toContain(actId);
  });

  it("leaves out cases in which the reader has a part", async () => {
    const { actId, author } = await office.addCase();
    const asOfficer = { ...author, roles: ["reviewer"] } as const;
    const seen = await listQueue(office.ctxOf(asOfficer), {
      view: "open",
      page: 1,
    });
    expect(seen.items.map(({ id }) => id)).not.toContain(actId);
  });

  it("comes by pages, late cases first, each case once", async () => {
    for (let made = 0; made < 30; made += 1) await office.addCase();
    const ctx = office.ctxOf(officer);
    const first = await listQueue(ctx, { view: "open", page: 1 });
    const pages = Math.ceil(first.total / first.pageSize);
    expect(pages).toBeGreaterThan(1);
    const all = [first];
    for (let page = 2; page <= pages; page += 1) {
      all.push(await listQueue(ctx, { view: "open", page }));
    }
    const items = all.flatMap((one) => one.items);
    expect(new Set(items.map(({ id }) => id)).size).toBe(first.total);
    const due = items.map(({ dueAt }) => dueAt);
    expect(due).toEqual([...due].sort((a, b) => a - b));
  });
});
