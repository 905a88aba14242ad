import { expect, it } from "vitest";
import { factsUntil } from "../../../app/domain/iati/until.server";
import { DAY, dayOf } from "../../../app/domain/kernel/clock";
import { wholeFacts } from "./facts";

const now = Date.UTC(2026, 10, 22);
const past = now - 30 * DAY;
const future = now + DAY;
const [sum] = wholeFacts.sums;

it("nothing that is to come is told as if it had happened", () => {
  const sums = [past, now, future].map((at) => ({ ...sum!, day: dayOf(at) }));
  const facts = factsUntil(
    {
      ...{ ...wholeFacts, sums },
      ...{ activeAt: future, closedAt: future, updatedAt: future },
    },
    now,
  );
  expect(facts).toMatchObject({
    ...{ activeAt: null, closedAt: null, updatedAt: now },
    ...{ start: wholeFacts.start, end: wholeFacts.end },
  });
  expect(facts.sums.map(({ day }) => day)).toEqual([dayOf(past), dayOf(now)]);
});

it("what has happened stays as it is", () => {
  const facts = {
    ...{ ...wholeFacts, activeAt: past, closedAt: past, updatedAt: past },
    sums: [{ ...sum!, day: dayOf(past) }],
  };
  expect(factsUntil(facts, now)).toEqual(facts);
});
