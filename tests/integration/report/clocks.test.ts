import { and, eq, isNull } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { withdrawAct } from "../../../app/domain/act/withdraw.server";
import { addMonths, DAY } from "../../../app/domain/kernel/clock";
import { lateTimes } from "../../../app/domain/lifecycle/report-clock";
import { runReportClocks } from "../../../app/domain/report/run-clocks.server";
import { findAct, listActEvents } from "../../../db/queries/act.server";
import { listLettersAbout } from "../../../db/queries/outbox.server";
import { acts } from "../../../db/schema/act.server";
import { registerEntries } from "../../../db/schema/register.server";
import { openTestDatabase } from "../../support/test-database";
import { openRegister, registeredAt } from "./published";
import { withdrawal } from "../act/withdrawal";

const db = await openTestDatabase();
const register = await openRegister(db);
const { office, ctxOf, addPublished } = register;
afterAll(register.close);

const dueAt = addMonths(registeredAt, 24);
const times = lateTimes(dueAt);

/** The job as one process runs it at an instant. */
const look = (at: number) => {
  const ctx = ctxOf({ kind: "anonymous" }, at);
  return runReportClocks.run(ctx);
};
const hasWork = (at: number) =>
  runReportClocks.hasWork(ctxOf({ kind: "anonymous" }, at));

const lettersOf = async (actId: string) =>
  (await listLettersAbout(db.read, actId))
    .map(({ kind }) => kind)
    .filter((kind) => kind.startsWith("report."));

const eventsOf = async (actId: string) =>
  (await listActEvents(db.read, actId))
    .filter(({ isPublic }) => isPublic)
    .map(({ event }) => event);

const entryOf = async (actId: string) =>
  (
    await db.read
      .select()
      .from(registerEntries)
      .where(
        and(
          eq(registerEntries.actId, actId),
          isNull(registerEntries.validUntil),
        ),
      )
  )[0];

describe("an act that needs reports", () => {
  it("is due 24 months after its registration, overdue, then dormant", async () => {
    const { actId } = await addPublished();
    expect((await findAct(db.read, actId))?.reportDueAt).toBe(dueAt);
    const steps = [
      [times.due - 1, "published"],
      [times.due, "due"],
      [times.overdue - 1, "due"],
      [times.overdue, "overdue"],
      [times.dormant - 1, "overdue"],
      [times.dormant, "dormant"],
    ] as const;
    for (const [at, status] of steps) {
      await look(at);
      await look(at);
      expect(await office.statusOf(actId)).toBe(status);
      expect((await entryOf(actId))?.status).toBe(status);
    }
    expect(await eventsOf(actId)).toEqual([
      "publish",
      "fall_due",
      "fall_overdue",
      "go_dormant",
    ]);
    expect((await lettersOf(actId)).sort()).toEqual([
      "report.letter.dormant",
      "report.letter.due",
      "report.letter.overdue",
      "report.letter.reminder",
    ]);
    expect(await hasWork(times.dormant)).toBe(false);
  });

  it("goes all the way at once after a long silence, and one letter tells", async () => {
    const { actId, author } = await addPublished();
    await look(times.dormant);
    expect(await office.statusOf(actId)).toBe("dormant");
    const [letter, ...others] = await listLettersAbout(db.read, actId).then(
      (all) => all.filter(({ kind }) => kind.startsWith("report.")),
    );
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      kind: "report.letter.dormant",
      recipient: author.email,
      locale: "fr",
    });
    const events = await listActEvents(db.read, actId);
    // The register of an earlier day stays what it was.
    expect(events.slice(-3).map(({ at }) => at)).toEqual(
      Array.from({ length: 3 }, () => times.dormant),
    );
  });

  it("moves once, whoever looks at the same moment", async () => {
    const { actId } = await addPublished();
    await Promise.all([1, 2, 3, 4].map(() => look(times.overdue)));
    expect(await eventsOf(actId)).toEqual([
      "publish",
      "fall_due",
      "fall_overdue",
    ]);
    expect(await lettersOf(actId)).toEqual(["report.letter.overdue"]);
  });

  it("never moves where acts never lapse", async () => {
    const { actId } = await addPublished();
    await db.write((tx) =>
      tx
        .update(acts)
        .set({ participantKind: "government", reportDueAt: null })
        .where(eq(acts.id, actId)),
    );
    await look(times.dormant + 4000 * DAY);
    expect(await office.statusOf(actId)).toBe("published");
  });
});

describe("reminders", () => {
  it("go out 90, 30 and 7 days before, each once, whoever looks", async () => {
    const { actId } = await addPublished();
    const counts: number[] = [];
    for (const before of [91, 90, 89, 30, 29, 7, 1]) {
      const at = dueAt - before * DAY;
      await Promise.all([look(at), look(at), look(at)]);
      await look(at);
      counts.push((await lettersOf(actId)).length);
    }
    expect(counts).toEqual([0, 1, 1, 2, 2, 3, 3]);
    const [last] = await listLettersAbout(db.read, actId);
    expect(last?.text).toContain(`/fr/account/acts/${actId}/report`);
  });

  it("are not made up for together", async () => {
    const { actId } = await addPublished();
    await look(dueAt - 5 * DAY);
    await look(dueAt - 4 * DAY);
    expect(await lettersOf(actId)).toEqual(["report.letter.reminder"]);
  });

  it("do not go to who left", async () => {
    const { actId, author } = await addPublished();
    await look(dueAt - 90 * DAY);
    await withdrawAct(
      ctxOf(author, dueAt - 60 * DAY),
      actId,
      withdrawal("policy_change"),
    );
    await look(dueAt - 30 * DAY);
    await look(dueAt + DAY);
    expect(await lettersOf(actId)).toEqual(["report.letter.reminder"]);
    expect(await office.statusOf(actId)).toBe("withdrawn");
  });
});
