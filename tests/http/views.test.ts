import { readXlsx } from "hucre/xlsx";
import { describe, expect, inject, it } from "vitest";
import { z } from "zod";

const origin = inject("origin");
const get = (path: string) => fetch(origin + path);

const cell = z.union([z.string(), z.number(), z.null()]);
const sheetSchema = z.object({
  title: z.string().min(1),
  source: z.url(),
  asAt: z.iso.datetime(),
  asOf: z.iso.date().nullable(),
  licence: z.object({ id: z.literal("CC-BY-4.0"), url: z.url() }),
  counted: z.string().min(20),
  cite: z.string().min(20),
  columns: z.array(z.object({ key: z.string(), label: z.string() })),
  rows: z.array(z.record(z.string(), cell)),
});
const sheet = async (path: string) =>
  sheetSchema.parse(await (await get(`/en/data/${path}`)).json());
const sum = (numbers: readonly unknown[]) =>
  numbers.reduce<number>((all, one) => all + Number(one), 0);

async function participants(count: number): Promise<string[]> {
  const page = (await (await get("/api/v1/acts?limit=100")).json()) as {
    items: { participant: { id: string } }[];
  };
  const ids = page.items.map(({ participant }) => participant.id);
  return [...new Set(ids)].slice(0, count);
}
const compared = (ids: readonly string[]) =>
  ids.map((id) => `p=${id}`).join("&");

describe("pages of the views", () => {
  it.each([
    ["/en/register/matrix", 200],
    ["/ar/register/matrix?rows=kind&region=002&category=ldc", 200],
    ["/en/register/matrix?rows=planet", 400],
    ["/en/register/matrix?kind=nobody", 400],
    ["/en/register/matrix?asOf=2026-02-30", 400],
    ["/en/register/matrix?asOf=2999-01-01", 400],
    ["/zh/register/timeline?by=done&step=year", 200],
    ["/en/register/timeline?step=week", 400],
    ["/fr/statistics", 200],
    ["/fr/statistics?asOf=yesterday", 400],
    ["/ru/register/map?kind=company&proposal=3", 200],
    ["/en/register/map?proposal=12", 400],
    ["/en/compare", 200],
    ["/en/compare?p=nobody", 404],
    ["/en/compare?p=a&p=b&p=c&p=d&p=e", 400],
    ["/es/countries?q=Turkey", 200],
    ["/en/countries/KEN", 200],
    ["/en/countries/KEN?asOf=2025-12-31", 200],
    ["/en/countries/ken", 404],
    ["/en/countries/XXX", 404],
  ])("%s answers %i", async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
  });

  it("say that a day before the first act is empty", async () => {
    const html = await (
      await get("/en/register/matrix?asOf=2024-11-21")
    ).text();
    expect(html).toContain("No act to show");
    expect(html).toContain("21 November 2024");
  });

  it("find a country by a former name and keep the day", async () => {
    const html = await (
      await get("/en/countries?q=Birmanie&asOf=2025-12-31")
    ).text();
    expect(html).toContain('href="/en/countries/MMR?asOf=2025-12-31"');
  });

  it("show the same comparison without rows that agree", async () => {
    const ids = compared(await participants(2));
    const all = await (await get(`/en/compare?${ids}`)).text();
    const some = await (await get(`/en/compare?${ids}&differences=1`)).text();
    expect(all).toContain('scope="row"');
    expect(some.length).toBeLessThan(all.length);
  });
});

describe("downloads", () => {
  it("have columns that add up, and match the list", async () => {
    const total = (
      (await (await get("/api/v1/acts?limit=1")).json()) as { total: number }
    ).total;
    for (const rows of ["area", "kind", "region"]) {
      const matrix = await sheet(`matrix.json?rows=${rows}`);
      expect(sum(matrix.rows.map((row) => row["acts"]))).toBe(total);
    }
    const map = await sheet("map.json");
    expect(sum(map.rows.map((row) => row["acts"]))).toBe(total);
    const timeline = await sheet("timeline.json");
    expect(sum(timeline.rows.map((row) => row["in_totals"]))).toBe(total);
    const statistics = await sheet("statistics.json?table=kind");
    expect(sum(statistics.rows.map((row) => row["acts"]))).toBe(total);
    const page = await (await get("/en/statistics")).text();
    const growth = /<section id="growth"[^]*?<\/section>/.exec(page)?.[0];
    expect(growth).toContain("<svg");
    // Its table has the newest month first, and there all acts so far.
    const newest = /<tbody>[^]*?<\/tr>/.exec(growth ?? "")?.[0];
    expect(newest).toContain(`>${total.toLocaleString("en")}</td>`);
  });

  it("name the query and the day", async () => {
    const made = await sheet("matrix.json?kind=company&asOf=2025-12-31");
    expect(made.asOf).toBe("2025-12-31");
    expect(made.source).toBe(
      `${origin}/en/register/matrix?kind=company&asOf=2025-12-31`,
    );
  });

  it("are the same rows in every format", async () => {
    const { rows } = await sheet("countries.json");
    const csv = await (await get("/en/data/countries.csv")).text();
    expect(csv.trimEnd().split("\r\n")).toHaveLength(rows.length + 1);
    const answer = await get("/ar/data/countries.xlsx");
    const book = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
    expect(book.sheets[0]?.rows).toHaveLength(rows.length + 1);
    expect(book.sheets[0]?.view?.rightToLeft).toBe(true);
  });

  it("give every row of the list as a workbook", async () => {
    const listed = (
      (await (await get("/api/v1/acts?limit=1")).json()) as { listed: number }
    ).listed;
    const answer = await get("/en/data/register.xlsx");
    expect(answer.headers.get("content-type")).toContain("spreadsheetml.sheet");
    const book = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
    expect(book.sheets[0]?.rows).toHaveLength(listed + 1);
  });

  it.each([
    ["/en/data/nothing.csv", 404],
    ["/en/data/matrix.pdf", 404],
    ["/en/data/matrix", 404],
    ["/en/data/toString.csv", 404],
    ["/en/data/matrix.csv?rows=planet", 400],
    ["/en/data/matrix.csv?asOf=2026-02-30", 400],
    ["/en/data/compare.csv", 400],
    ["/en/data/compare.csv?p=nobody&p=somebody", 404],
  ])("%s answers %i as problem+json", async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toMatch(
      /^application\/problem\+json/,
    );
  });

  it("compare with one column a participant", async () => {
    const ids = await participants(3);
    const made = await sheet(`compare.json?${compared(ids)}`);
    expect(made.columns.map(({ key }) => key)).toEqual([
      ...["row", "row_name", ...ids],
    ]);
  });
});

describe("citations", () => {
  const types = [
    ["bib", "application/x-bibtex"],
    ["ris", "application/x-research-info-systems"],
    ["json", "application/vnd.citationstyles.csl+json"],
  ] as const;

  it.each(types)("come as %s", async (format, type) => {
    const [id = ""] = await participants(1);
    const list = (await (await get("/api/v1/acts?limit=1")).json()) as {
      items: { number: string }[];
    };
    const number = list.items[0]?.number ?? "";
    const instruments = (await (await get("/api/v1/instruments")).json()) as {
      items: { id: string }[];
    };
    const instrument = instruments.items[0]?.id ?? "";
    for (const path of [
      `acts/${number}`,
      `participants/${id}`,
      `instruments/${instrument}`,
      "countries/KEN",
      "views/matrix",
    ]) {
      const answer = await get(`/zh/cite/${path}.${format}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toContain(type);
      expect(await answer.text()).toContain("asOf=");
    }
  });

  it.each([
    ["/en/cite/acts/FW-999999.bib", 404],
    ["/en/cite/views/nothing.bib", 404],
    ["/en/cite/views/matrix.doc", 404],
    ["/en/cite/planets/matrix.bib", 404],
    ["/en/cite/countries/XXX.ris", 404],
    ["/en/cite/countries/KEN.ris?asOf=never", 400],
  ])("%s answers %i", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
});
