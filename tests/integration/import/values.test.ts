import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getImportPage } from "../../../app/domain/import/get.server";
import { importForm, importQuery } from "../../../app/domain/import/schema";
import type { User } from "../../../app/domain/permissions/actor";
import { openTestDatabase } from "../../support/test-database";
import { openClerks, registrar } from "./clerks";

const head = "name,kind,country,date\n";
const list = `${head}${[
  "Zephyr Cooperative,Partenaires économiques,Congo,3/4/2025",
  "Orchid Analytics,Partenaires économiques,Congo,13/4/2025",
  "Quill Works,Partenaires économiques,Korea,2025-03-04",
  "Basalt Ledger,Amis du réseau,Kenya,2025-03-04",
  "Tundra Signals,Secteur privé,Scotland,2025-03-04",
].join("\n")}\n`;

describe("a value that stands in many rows", async () => {
  const db = await openTestDatabase();
  const clerks = openClerks(db);
  const { office, as, upload, run, view, answer } = clerks;
  let anna: User;
  let id: string;
  beforeAll(async () => {
    anna = await registrar(office, "Anna");
    id = await upload(anna, list);
    await run(id);
  });
  afterAll(() => {
    clerks.close();
    office.close();
  });
  const about = async (code: string) =>
    (await getImportPage(as(anna), id, importQuery.parse({ code }))).findings;
  const send = (form: Record<string, unknown>) =>
    answer(anna, id, importForm.parse(form));

  it("is said once: what a word for a kind means, and the list is read again by it", async () => {
    expect((await view(anna, id)).counts).toMatchObject({ refused: 4 });
    const words = await about("kind-unknown");
    expect(words?.values.map(({ value, count }) => [value, count])).toEqual([
      ["Partenaires économiques", 3],
      ["Amis du réseau", 1],
    ]);
    await send({
      do: "map_kinds",
      values: { 0: "Partenaires économiques", 1: "Amis du réseau" },
      picks: { 0: "company", 1: "" },
    });
    await run(id);
    expect((await view(anna, id)).counts).toMatchObject({ refused: 1 });
    expect((await about("kind-unknown"))?.values).toMatchObject([
      { value: "Amis du réseau" },
    ]);
  });

  it("is decided once for all rows that have it", async () => {
    await send({
      do: "choose_values",
      code: "area-ambiguous",
      values: { 0: "Congo", 1: "Korea" },
      picks: { 0: "COG", 1: "KOR" },
    });
    const found = await about("area-ambiguous");
    expect(found?.items.map(({ row, choice }) => [row, choice])).toEqual([
      [2, "COG"],
      [3, "COG"],
      [4, "KOR"],
    ]);
    await expect(
      send({
        do: "choose_values",
        code: "area-ambiguous",
        values: { 0: "Congo" },
        picks: { 0: "FRA" },
      }),
    ).rejects.toMatchObject({ code: "import.error.choose" });
  });

  it("stays decided when another question is answered for the whole list", async () => {
    const { reading } = await view(anna, id);
    expect((await about("date-ambiguous"))?.total).toBe(1);
    await send({
      do: "map",
      ...{ dateOrder: "dmy", kind: "", encoding: "utf-8", nameLang: "fr" },
      columns: Object.fromEntries(
        (reading?.columns ?? []).map((field, at) => [String(at), field ?? ""]),
      ),
    });
    await run(id);
    expect((await about("date-ambiguous"))?.total).toBe(0);
    const found = await about("area-ambiguous");
    expect(found?.items.map(({ choice }) => choice)).toEqual([
      ...["COG", "COG", "KOR"],
    ]);
  });

  it("of no row at all is nothing to hand over", async () => {
    const empty = await upload(anna, head);
    await run(empty);
    await expect(
      answer(anna, empty, { do: "hand_over" }),
    ).rejects.toMatchObject({ code: "import.error.nothing" });
  });
});
