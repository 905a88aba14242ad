import { sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { newId } from "../../app/domain/kernel/ids";
import { rows, type Db } from "../../db/client.server";
import { startServer, type RunningServer } from "../support/server";
import { makeTempDir, waitFor } from "../support/temp";
import { openHouse } from "./permission-people";

const temp = makeTempDir();
afterAll(() => {
  temp.remove();
});

const names = ["Zephyr Cooperative", "Orchid Analytics", "Quill Works"].concat(
  ["Marigold Data House", "Tundra Signals", "Basalt Ledger", "Cobalt Ferry"],
  ["Juniper Almanac", "Saffron Optics", "Walnut Cartography"],
);
const list = [
  "name,kind,country,date",
  ...names.map((name) => `${name},company,Kenya,2025-03-04`),
].join("\n");

/** Every table that an import writes to, as it is on the disk. */
async function countAll(db: Db) {
  const [found] = await rows<Record<string, number>>(
    db.read,
    sql`select (select count(*) from acts) as acts,
      (select count(*) from participants) as participants,
      (select count(*) from participant_names) as names,
      (select count(*) from act_events) as events,
      (select count(*) from register_entries) as entries,
      (select count(*) from outbox where kind = 'import.letter.done') as letters`,
  );
  return found ?? {};
}

/** Whether it still answers: a process in the middle of a statement does not. */
const answers = ({ origin }: RunningServer) =>
  fetch(`${origin}/health/live`, { signal: AbortSignal.timeout(700) }).then(
    (answer) => answer.ok,
    () => false,
  );

it("an import whose process is killed while it writes has written nothing, and is written whole the next time", async () => {
  const first = await startServer({ DATA_DIR: temp.path });
  const house = openHouse(temp.path);
  const { db } = house;
  const registrar = async (name: string) => {
    const person = { name, holds: [], secretariat: "registrar" as const };
    return house.signIn(person, await house.makeAccount(person));
  };
  const [anna, boris] = [await registrar("Anna"), await registrar("Boris")];
  const post = (cookie: string, path: string, fields: object) => {
    const body = new FormData();
    const all = { _key: newId(), ...fields };
    for (const [name, value] of Object.entries(all)) {
      body.set(name, value);
    }
    const headers = { cookie, origin: first.origin };
    const url = first.origin + path;
    return fetch(url, { method: "POST", redirect: "manual", headers, body });
  };
  const stateOf = async () =>
    (await rows<{ state: string }>(db.read, sql`select state from imports`))
      .map(({ state }) => state)
      .join();

  const file = new File([list], "list.csv");
  const sent = await post(anna, "/en/secretariat/imports", { file });
  const path = sent.headers.get("location") ?? "";
  await waitFor(
    async () => (await stateOf()) === "review",
    20_000,
    "The dry run",
  );
  await post(anna, path, { do: "hand_over" });
  const before = await countAll(db);
  // Half a minute between the last row and the end of the transaction.
  await db.write((tx) =>
    tx.run(
      sql.raw(`create trigger slow_end before update on imports
      when new.state = 'done'
      begin
        select sum(n) from (
          with recursive c(n) as (
            select 1 union all select n + 1 from c where n < 100000000
          ) select n from c
        );
      end`),
    ),
  );
  expect((await post(boris, path, { do: "approve" })).status).toBe(303);
  await waitFor(async () => !(await answers(first)), 20_000, "The writing");
  expect(await stateOf()).toBe("writing");
  process.kill(first.pid, "SIGKILL");
  await first.stop("SIGKILL");

  expect(await countAll(db)).toEqual(before);
  expect(await stateOf()).toBe("writing");
  await db.write((tx) => tx.run(sql`drop trigger slow_end`));
  // The dead process holds its job for some minutes: the next one starts after them.
  const second = await startServer({ DATA_DIR: temp.path, CLOCK_OFFSET: "1" });
  await waitFor(
    async () => (await stateOf()) === "done",
    20_000,
    "The second try",
  );
  const after = await countAll(db);
  for (const table of ["acts", "participants", "names", "entries"]) {
    expect(after[table], table).toBe((before[table] ?? 0) + names.length);
  }
  expect(after["letters"]).toBe(1);
  const numbers = await rows<{ seq: number }>(
    db.read,
    sql`select seq from acts where seq is not null order by seq`,
  );
  expect(numbers.map(({ seq }) => seq)).toEqual(numbers.map((_, at) => at + 1));
  const [check] = await rows<{ integrity_check: string }>(
    db.read,
    sql`pragma integrity_check`,
  );
  expect(check?.integrity_check).toBe("ok");
  await db.close();
  await second.stop();
}, 120_000);
