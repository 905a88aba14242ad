import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { newId } from "../../../app/domain/kernel/ids";
import type { Db } from "../../../db/client.server";
import { jobLeases } from "../../../db/schema/system.server";
import { openTestDatabase } from "../../support/test-database";

const db = await openTestDatabase();

const insert =
  (name: string) => (tx: Parameters<Parameters<Db["write"]>[0]>[0]) =>
    tx.insert(jobLeases).values({ name, holder: "test", until: 1 });

const names = async () => {
  const leases = await db.read.select({ name: jobLeases.name }).from(jobLeases);
  return leases.map(({ name }) => name);
};

describe("write", () => {
  it("is seen by readers after it", async () => {
    const name = newId();
    await db.write(insert(name));
    expect(await names()).toContain(name);
  });

  it("leaves nothing behind when it fails", async () => {
    const name = newId();
    const failing = db.write(async (tx) => {
      await insert(name)(tx);
      throw new Error("after the insert");
    });
    await expect(failing).rejects.toThrow("after the insert");
    expect(await names()).not.toContain(name);
  });

  it("goes on after one that failed", async () => {
    const name = newId();
    await db.write(() => Promise.reject(new Error("first"))).catch(() => null);
    await db.write(insert(name));
    expect(await names()).toContain(name);
  });

  it("refuses to run inside another", async () => {
    const nested = db.write(() => db.write(insert(newId())));
    await expect(nested).rejects.toThrow("write() inside write()");
  });

  it("runs many at a time without losing one", async () => {
    const wanted = Array.from({ length: 40 }, newId);
    await Promise.all(wanted.map((name) => db.write(insert(name))));
    expect(await names()).toEqual(expect.arrayContaining(wanted));
  });

  it("lets others have their turn before the next", async () => {
    let hadTurn = false;
    setImmediate(() => {
      hadTurn = true;
    });
    for (const name of [newId(), newId(), newId()]) {
      await db.write(insert(name));
    }
    expect(hadTurn).toBe(true);
  });
});

it("read cannot write", async () => {
  const writing = async () => {
    await db.read
      .insert(jobLeases)
      .values({ name: "x", holder: "y", until: 1 });
  };
  await expect(writing()).rejects.toThrow();
  expect(await names()).not.toContain("x");
});

it("keeps whole numbers beyond 32 bits", async () => {
  const name = newId();
  const until = Date.UTC(2100, 0, 1);
  await db.write((tx) =>
    tx.insert(jobLeases).values({ name, holder: "test", until }),
  );
  const [lease] = await db.read
    .select()
    .from(jobLeases)
    .where(sql`${jobLeases.name} = ${name}`);
  expect(lease?.until).toBe(until);
});
