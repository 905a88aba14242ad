import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import {
  startScheduler,
  type Job,
} from "../../../app/domain/job/scheduler.server";
import { takeLease } from "../../../db/queries/job.server";
import { openTestDatabase } from "../../support/test-database";
import { makeTestServices } from "../account/people";

async function setUp() {
  const db = await openTestDatabase();
  const world = makeTestServices(db);
  return { db, services: world.services };
}

describe("the scheduler", () => {
  it("runs a job in one of several processes", async () => {
    const { services } = await setUp();
    let left = 1;
    let runs = 0;
    const job: Job = {
      name: "test",
      every: 10,
      hasWork: () => Promise.resolve(left > 0),
      run: async () => {
        runs += 1;
        await pause(60);
        left = 0;
      },
    };
    const stops = [1, 2, 3].map(() => startScheduler(services, [job]));
    await pause(300);
    await Promise.all(stops.map((stop) => stop()));
    expect(runs).toBe(1);
  });

  it("goes on after a job that failed", async () => {
    const { services } = await setUp();
    let runs = 0;
    const job: Job = {
      name: "failing",
      every: 10,
      hasWork: () => Promise.resolve(true),
      run: () => {
        runs += 1;
        return Promise.reject(new Error("on purpose"));
      },
    };
    const stop = startScheduler(services, [job]);
    await pause(300);
    await stop();
    expect(runs).toBeGreaterThan(1);
  });
});

describe("a lease", () => {
  const lease = (holder: string, now: number) => ({
    name: "one",
    holder,
    now,
    until: now + 100,
  });

  it("is given to one of many who ask at the same time", async () => {
    const { db } = await setUp();
    const asked = Array.from({ length: 10 }, (_, at) =>
      db.write((tx) => takeLease(tx, lease(`p${String(at)}`, 1000))),
    );
    const given = await Promise.all(asked);
    expect(given.filter(Boolean)).toHaveLength(1);
  });

  it("passes on when its time is over", async () => {
    const { db } = await setUp();
    const take = (holder: string, now: number) =>
      db.write((tx) => takeLease(tx, lease(holder, now)));
    expect(await take("a", 1000)).toBe(true);
    expect(await take("b", 1050)).toBe(false);
    expect(await take("a", 1060)).toBe(true);
    expect(await take("b", 1200)).toBe(true);
  });
});
