import { afterAll, expect, it } from "vitest";
import {
  confirmChallenge,
  getChallengeConfirmation,
} from "../../../app/domain/challenge/confirm.server";
import { forgetChallenges } from "../../../app/domain/challenge/forget.server";
import { raiseChallenge } from "../../../app/domain/challenge/raise.server";
import { getChallengePage } from "../../../app/domain/challenge/get.server";
import { issueStamp } from "../../../app/domain/challenge/stamp.server";
import { withdrawAct } from "../../../app/domain/act/withdraw.server";
import { DAY } from "../../../app/domain/kernel/clock";
import { anonymous } from "../../../app/domain/permissions/actor";
import { challenges } from "../../../db/schema/challenge.server";
import { openTestDatabase } from "../../support/test-database";
import { refusal } from "../act/member";
import { now, openDesk } from "./desk";
import { withdrawal } from "../act/withdrawal";

const db = await openTestDatabase();
const desk = openDesk(db);
afterAll(desk.close);
const nobody = desk.ctxOf(anonymous);
const all = () => db.read.select().from(challenges);

it("becomes a case only when the address is confirmed, once", async () => {
  const { number, officers } = await desk.addPublished();
  const token = await desk.raise(number, { email: "one@example.org" });
  const [row] = await all();
  expect(row).toMatchObject({ status: "unconfirmed", receivedAt: null });
  const officer = desk.ctxOf(officers.identity);
  expect(await refusal(getChallengePage(officer, row?.id ?? ""))).toMatchObject(
    { kind: "not_found" },
  );
  // Looking at the link spends nothing.
  expect(await getChallengeConfirmation(nobody, token)).toMatchObject({
    state: "ok",
    number,
  });
  const results = await Promise.allSettled([
    confirmChallenge(nobody, token),
    confirmChallenge(nobody, token),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual([
    "fulfilled",
    "rejected",
  ]);
  expect(await refusal(confirmChallenge(nobody, token))).toMatchObject({
    code: "account.error.link-used",
  });
  expect((await all())[0]).toMatchObject({ status: "open", receivedAt: now });
});

it("one address has one open case about one act", async () => {
  const { number } = await desk.addPublished();
  const email = "twice@example.org";
  const first = await desk.raise(number, { email });
  const second = await desk.raise(number, { email: "Twice@Example.org" });
  const results = await Promise.allSettled([
    confirmChallenge(nobody, first),
    confirmChallenge(nobody, second),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(
    1,
  );
  expect(await refusal(confirmChallenge(nobody, second))).toMatchObject({
    kind: "conflict",
  });
  const open = (await all()).filter(
    (row) => row.status === "open" && /twice/i.test(row.email),
  );
  expect(open).toHaveLength(1);
});

it("a machine's form is answered and forgotten", async () => {
  const { number } = await desk.addPublished();
  const before = (await all()).length;
  const input = desk.inputFor(number, { website: "https://spam.example" });
  await raiseChallenge(nobody, number, input);
  expect(await all()).toHaveLength(before);
});

it("refuses a form sent at once, too late, or never shown by us", async () => {
  const { number } = await desk.addPublished();
  const { secret } = nobody.env;
  const send = (stamp: string) =>
    refusal(raiseChallenge(nobody, number, desk.inputFor(number, { stamp })));
  expect(await send(issueStamp(secret, number, now - 500))).toMatchObject({
    code: "challenge.error.too-fast",
  });
  for (const stamp of [
    issueStamp(secret, number, now - 2 * DAY),
    issueStamp(secret, "FW-999999", now - 60_000),
    issueStamp("another secret", number, now - 60_000),
    "",
    "nonsense",
  ]) {
    expect(await send(stamp)).toMatchObject({
      code: "challenge.error.form-old",
    });
  }
});

it("what stands no longer is not challenged", async () => {
  const { number, actId, author } = await desk.addPublished();
  const token = await desk.raise(number, { email: "late@example.org" });
  await withdrawAct(desk.ctxOf(author), actId, withdrawal());
  const again = raiseChallenge(nobody, number, desk.inputFor(number));
  expect(await refusal(again)).toMatchObject({
    code: "challenge.error.not-standing",
  });
  expect(await refusal(confirmChallenge(nobody, token))).toMatchObject({
    code: "challenge.error.not-standing",
  });
  expect(
    await refusal(raiseChallenge(nobody, "FW-999999", desk.inputFor(number))),
  ).toMatchObject({ kind: "not_found" });
});

it("what nobody confirms is forgotten with name and address", async () => {
  const { number } = await desk.addPublished();
  const token = await desk.raise(number, { email: "forgotten@example.org" });
  const later = { ...nobody, now: now + 4 * DAY };
  expect(await refusal(confirmChallenge(later, token))).toMatchObject({
    code: "account.error.link-expired",
  });
  expect(await forgetChallenges.hasWork(later)).toBe(true);
  await forgetChallenges.run(later);
  const emails = (await all()).map(({ email }) => email);
  expect(emails).not.toContain("forgotten@example.org");
  expect(emails).toContain("one@example.org");
  expect(await getChallengeConfirmation(later, token)).toMatchObject({
    state: "unknown",
  });
});

it("the first letter carries nothing of what was typed", async () => {
  const { number } = await desk.addPublished();
  await desk.raise(number, {
    email: "victim@example.org",
    name: "Buy gold now",
    explanation: "Visit us",
  });
  const [letter] = await desk.lettersTo("victim@example.org");
  expect(letter?.text).not.toMatch(/gold|Visit/);
});
