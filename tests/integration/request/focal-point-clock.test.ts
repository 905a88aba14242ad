import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { runFocalPointClock } from "../../../app/domain/focal-point/clock.server";
import { DAY } from "../../../app/domain/kernel/clock";
import { focalPoints } from "../../../db/schema/focal-point.server";
import { openTestDatabase } from "../../support/test-database";
import { now, openExchange } from "../match/exchange";

const db = await openTestDatabase();
const exchange = openExchange(db);
afterAll(exchange.close);

describe("a focal point's term", () => {
  it("is announced to its end thirty days before, once, to all of the country", async () => {
    const area = "NER";
    const first = await exchange.addMember(area);
    const alternate = await exchange.addMember(area);
    const elsewhere = await exchange.addMember("KEN");
    await exchange.name(first.userId, area);
    await exchange.name(alternate.userId, area);
    await exchange.name(elsewhere.userId, "KEN");
    const end = now + 100 * DAY;
    await db.write((tx) =>
      tx
        .update(focalPoints)
        .set({ validUntil: end })
        .where(eq(focalPoints.userId, first.userId)),
    );
    const told = async (person: typeof first) =>
      (await exchange.lettersTo(person)).filter(
        (kind) => kind === "focal-point-ends",
      ).length;
    const run = (at: number) => runFocalPointClock.run(exchange.system(at));
    await run(end - 31 * DAY);
    expect(await told(first)).toBe(0);
    await run(end - 30 * DAY);
    await run(end - 10 * DAY);
    expect(await told(first)).toBe(1);
    expect(await told(alternate)).toBe(1);
    expect(await told(elsewhere)).toBe(0);
  });
});
