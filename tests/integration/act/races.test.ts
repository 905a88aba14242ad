import { afterAll, expect, it } from "vitest";
import { saveDates } from "../../../app/domain/act/edit.server";
import { getOwnAct } from "../../../app/domain/act/get-own.server";
import { submitAct } from "../../../app/domain/act/submit.server";
import { DomainError } from "../../../app/domain/kernel/errors";
import { listActEvents } from "../../../db/queries/act.server";
import { openTestDatabase } from "../../support/test-database";
import { now, openMembers, refusal } from "./member";

const db = await openTestDatabase();
const members = openMembers(db);
afterAll(members.close);

/** How many of many succeeded, and the codes of the others. */
async function outcomes(works: readonly Promise<unknown>[]) {
  const settled = await Promise.allSettled(works);
  const codes = settled.flatMap((one) => {
    if (one.status === "fulfilled") return [];
    const error: unknown = one.reason;
    if (!(error instanceof DomainError)) throw error;
    return [`${error.kind} ${error.code}`];
  });
  return { done: settled.length - codes.length, codes };
}

it("of two who change the same answers, one is told", async () => {
  const { actId, author } = await members.office.addDraft();
  const ctx = members.ctxOf(author);
  const { seen } = await getOwnAct(ctx, actId);
  const save = (doneOn: string) =>
    saveDates(ctx, actId, { doneOn, inEffectOn: null, seen: seen.dates });
  const { done, codes } = await outcomes([
    save("2026-01-05"),
    save("2026-01-06"),
  ]);
  expect(done).toBe(1);
  expect(codes).toEqual(["conflict act.error.changed-meanwhile"]);
  const { answers } = await getOwnAct(ctx, actId);
  expect(["2026-01-05", "2026-01-06"]).toContain(answers.doneOn);
});

it("the same answers twice are no quarrel", async () => {
  const { actId, author } = await members.office.addDraft();
  const ctx = members.ctxOf(author);
  const { seen } = await getOwnAct(ctx, actId);
  const dates = { doneOn: "2026-01-05", inEffectOn: null, seen: seen.dates };
  await saveDates(ctx, actId, dates);
  await saveDates(ctx, actId, dates);
  expect((await getOwnAct(ctx, actId)).answers.doneOn).toBe("2026-01-05");
});

it("fifty who send at once send one act", async () => {
  const { actId, author } = await members.office.addDraft();
  const ctx = members.ctxOf(author);
  const { done, codes } = await outcomes(
    Array.from({ length: 50 }, () => submitAct(ctx, actId)),
  );
  expect(done).toBe(1);
  expect(new Set(codes)).toEqual(new Set(["conflict act.error.wrong-state"]));
  const events = await listActEvents(db.read, actId);
  expect(events.filter(({ event }) => event === "submit")).toHaveLength(1);
});

it("nothing is sent that its sender did not check", async () => {
  const { actId, author } = await members.office.addDraft();
  const ctx = members.ctxOf(author);
  const { version } = await getOwnAct(ctx, actId);
  const dates = { doneOn: "2026-01-05", inEffectOn: null };
  await saveDates(members.ctxOf(author, now + 1), actId, dates);
  expect(await refusal(submitAct(ctx, actId, version))).toMatchObject({
    kind: "conflict",
    code: "act.error.changed-before-sending",
  });
  expect(await members.office.statusOf(actId)).toBe("draft");
});
