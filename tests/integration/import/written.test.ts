import { count, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { User } from "../../../app/domain/permissions/actor";
import { auditRegister } from "../../../app/domain/log/audit.server";
import { refreshRegister } from "../../../app/domain/register/refresh.server";
import { actProposals, acts } from "../../../db/schema/act.server";
import { logLeaves } from "../../../db/schema/log.server";
import {
  registerEntries,
  registerParticipants,
} from "../../../db/schema/register.server";
import { openTestDatabase } from "../../support/test-database";
import { logContext } from "../log/log-house";
import { openClerks, registrar } from "./clerks";

const head =
  "name,name_ar,name_fr,kind,country,date,proposals,statement,signatory,signatory_title,contact,lei,website\n";
const list = `${head}${[
  `Zephyr Cooperative,تعاونية زفير,Coopérative Zéphyr,company,Kenya,2025-03-04,"11, 2, 10",We share what we learnt.,Ann Example,Director,office@zephyr.example,5493001KJTIIGC8Y1R12,https://zephyr.example`,
  `Яндари Облако,,,academia,中国,2025-03-05,,,,,,,`,
  `数据明海,,,civil society,France,2025-03-06,1,,,,,,`,
].join("\n")}\n`;

describe("imported rows", async () => {
  const db = await openTestDatabase();
  const clerks = openClerks(db);
  const { office, as, upload, run, view, answer } = clerks;
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

  const countOf = async (
    table:
      typeof registerEntries | typeof registerParticipants | typeof logLeaves,
  ) => (await db.read.select({ rows: count() }).from(table))[0]?.rows;
  const counts = async () => ({
    entries: await countOf(registerEntries),
    facts: await countOf(registerParticipants),
    leaves: await countOf(logLeaves),
  });

  it("stand on the register and in the log as if they had been read from the database", async () => {
    const id = await upload(anna, list);
    await run(id);
    for (const { code, weight } of (await view(anna, id)).findings?.codes ?? [])
      if (weight === "doubt")
        await answer(anna, id, { do: "choose_all", code, choice: "keep" });
    await answer(anna, id, { do: "hand_over" });
    await answer(boris, id, { do: "approve" });
    await run(id);
    expect((await view(anna, id)).state).toBe("done");

    const before = await counts();
    expect(before).toEqual({ entries: 3, facts: 3, leaves: 3 });
    expect(await db.read.select().from(actProposals)).toHaveLength(4);
    const [first] = await db.read
      .select({ names: registerEntries.names, code: registerEntries.proposals })
      .from(registerEntries)
      .where(isNull(registerEntries.validUntil))
      .orderBy(registerEntries.seq);
    expect(first?.names.map(({ lang }) => lang)).toEqual(["en", "ar", "fr"]);
    expect(first?.code).toBe(".s.......ss");

    // Reads everything, and would write what is different from what stands there.
    const ids = await db.read.select({ id: acts.id }).from(acts);
    const { now } = as(anna);
    await db.write((tx) =>
      refreshRegister(
        tx,
        ids.map((one) => one.id),
        now,
      ),
    );
    expect(await counts()).toEqual(before);
    const report = await auditRegister(logContext(db));
    expect(report).toMatchObject({ acts: 3, problem: null, findings: [] });
  });
});
