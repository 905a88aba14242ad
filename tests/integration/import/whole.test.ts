import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { User } from "../../../app/domain/permissions/actor";
import { findSourceOfAct } from "../../../db/queries/import.server";
import { acts } from "../../../db/schema/act.server";
import { outbox } from "../../../db/schema/outbox.server";
import { participants } from "../../../db/schema/participant.server";
import { imports } from "../../../db/schema/import.server";
import { openTestDatabase } from "../../support/test-database";
import { openClerks, registrar } from "./clerks";

const head = "name,kind,country,date,proposals,website\n";
const good = (name: string, country = "Kenya") =>
  `${name},company,${country},2025-03-04,"1, 3",https://example.org\n`;

describe("an import", async () => {
  const db = await openTestDatabase();
  const clerks = openClerks(db);
  const { office, upload, run, view, answer } = clerks;
  let anna: User;
  let boris: User;
  beforeAll(async () => {
    anna = await registrar(office, "Anna");
    boris = await registrar(office, "Boris");
  });
  afterAll(() => {
    clerks.close();
    office.close();
  });
  const countActs = async () =>
    (await db.read.select({ id: acts.id }).from(acts)).length;

  it("goes from upload through the dry run and a second officer onto the register", async () => {
    const list = `${head}${good("Zephyr Cooperative")}${good("Orchid Analytics", "République française")},company,KEN,2025-01-01,,\nQuill Works,ministry,Kenya,2025-01-01,,\n`;
    const id = await upload(anna, list);
    await run(id);
    const dry = await view(anna, id);
    expect(dry.state).toBe("review");
    expect(dry.counts).toEqual({
      rows: 4,
      accepted: 2,
      doubt: 0,
      refused: 2,
      blank: 0,
    });
    expect(await countActs()).toBe(0);
    await answer(anna, id, { do: "hand_over" });
    await expect(answer(anna, id, { do: "approve" })).rejects.toMatchObject({
      code: "permission.error.own-import",
    });
    await answer(boris, id, { do: "approve" });
    await run(id);
    const done = await view(boris, id);
    expect(done.state).toBe("done");
    expect(done.numbers).toEqual(["FW-000001", "FW-000002"]);
    const rows = await db.read.select().from(acts);
    expect(
      rows
        .map(({ seq, area, status, verification, doneOn }) => ({
          seq,
          area,
          status,
          verification,
          doneOn,
        }))
        .sort((a, b) => Number(a.seq) - Number(b.seq)),
    ).toEqual([
      {
        seq: 1,
        area: "KEN",
        status: "published",
        verification: "self_declared",
        doneOn: "2025-03-04",
      },
      {
        seq: 2,
        area: "FRA",
        status: "published",
        verification: "self_declared",
        doneOn: "2025-03-04",
      },
    ]);
    const source = await findSourceOfAct(db.read, rows[0]?.id ?? "");
    expect(source?.sha256).toBe(done.sha256);
    const letters = await db.read.select({ kind: outbox.kind }).from(outbox);
    expect(letters.map(({ kind }) => kind)).toEqual([
      "import.letter.checked",
      "import.letter.done",
    ]);
  });

  it("says that the very same file, and each of its rows, was there before", async () => {
    const list = `${head}${good("Zephyr Cooperative")}`;
    const first = await upload(anna, list);
    const second = await upload(anna, list);
    await run(second);
    const dry = await view(anna, second);
    expect(dry.same.map(({ id }) => id)).toEqual([first]);
    expect(dry.findings?.items.map(({ code }) => code)).toEqual(["same-name"]);
    await expect(
      answer(anna, second, { do: "hand_over" }),
    ).rejects.toMatchObject({ code: "import.error.open-doubts" });
    await answer(anna, second, {
      do: "choose_all",
      code: "same-name",
      choice: "same",
    });
    expect((await view(anna, second)).outcomes).toMatchObject({
      included: 0,
      leftOut: 1,
      undecided: 0,
    });
    await answer(anna, second, { do: "discard" });
    await answer(anna, first, { do: "discard" });
  });

  it("writes nothing where two lists bring the same body at the same time", async () => {
    const list = `${head}${good("Marigold Data House")}${good("Tundra Signals")}`;
    const [one, two] = [
      await upload(anna, list),
      await upload(boris, `${list}${good("Basalt Ledger")}`),
    ];
    await run(one);
    await run(two);
    await answer(anna, one, { do: "hand_over" });
    await answer(boris, two, { do: "hand_over" });
    await answer(boris, one, { do: "approve" });
    await answer(anna, two, { do: "approve" });
    const before = await countActs();
    await Promise.all([run(one), run(two)]);
    const states = [
      (await view(anna, one)).state,
      (await view(anna, two)).state,
    ].sort();
    expect(states).toEqual(["done", "review"]);
    const back = (await view(anna, one)).state === "review" ? one : two;
    const again = await view(anna, back);
    expect(again.findings?.items.map(({ code }) => code)).toEqual([
      "same-name",
      "same-name",
    ]);
    const written = (await countActs()) - before;
    expect(written).toBe(back === two ? 2 : 3);
    const seqs = (await db.read.select({ seq: acts.seq }).from(acts))
      .map(({ seq }) => seq)
      .sort((a, b) => Number(a) - Number(b));
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  });

  it(
    "leaves nothing behind when the writing breaks off, and all of it the next time",
    { timeout: 60_000 },
    async () => {
      const list =
        head +
        Array.from({ length: 300 }, (_, i) =>
          good(
            `Wren${String(i)} ${["Alpha", "Beta", "Gamma", "Delta"][i % 4] ?? ""} Holdings${String(i * 7919)}`,
          ),
        ).join("");
      const id = await upload(anna, list);
      await run(id);
      const dry = await view(anna, id);
      if (dry.counts?.doubt)
        for (const { code, weight } of dry.findings?.codes ?? [])
          if (weight === "doubt")
            await answer(anna, id, { do: "choose_all", code, choice: "keep" });
      await answer(anna, id, { do: "hand_over" });
      await answer(boris, id, { do: "approve" });
      const before = await countActs();
      let left = 2;
      const broken = clerks.as({ kind: "anonymous" });
      const { runImport } =
        await import("../../../app/domain/import/job.server");
      const { getImport } =
        await import("../../../app/domain/import/move.server");
      const dying = {
        ...broken,
        db: {
          ...db,
          write: <T>(work: Parameters<typeof db.write<T>>[0]) =>
            db.write(async (tx) => {
              // why: the process can't be killed from inside; the third statement's insert stands for it.
              const proxy = new Proxy(tx, {
                get: (target, name, receiver) => {
                  if (name === "insert" && (left -= 1) < 0)
                    throw new Error("power cut");
                  return Reflect.get(target, name, receiver) as unknown;
                },
              });
              return work(proxy);
            }),
        },
      };
      await expect(
        runImport(dying, await getImport(db.read, id)),
      ).rejects.toThrow("power cut");
      expect(await countActs()).toBe(before);
      expect(
        (await db.read.select({ id: participants.id }).from(participants))
          .length,
      ).toBeGreaterThanOrEqual(before);
      await run(id);
      expect((await view(anna, id)).state).toBe("done");
      expect(await countActs()).toBe(before + 300);
    },
  );

  it("begins the dry run anew after a crash", async () => {
    const id = await upload(anna, `${head}${good("Larkspur Index")}`);
    await run(id);
    await db.write(async (tx) => {
      const { eq } = await import("drizzle-orm");
      await tx
        .update(imports)
        .set({ state: "reading" })
        .where(eq(imports.id, id));
    });
    await run(id);
    expect((await view(anna, id)).counts?.rows).toBe(1);
    await answer(anna, id, { do: "discard" });
  });
});
