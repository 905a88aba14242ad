import { describe, expect, inject, it } from "vitest";
import { send } from "../support/send";

const origin = inject("origin");
const get = (path: string) => fetch(origin + path);

interface Item {
  readonly id: string;
  readonly topics: readonly string[];
  readonly licence: string;
}
interface Page {
  readonly total: number;
  readonly items: readonly Item[];
  readonly next: string | null;
}
const api = async (query: string): Promise<Page> =>
  (await (await get(`/api/v1/practices${query}`)).json()) as Page;

describe("pages of the library", () => {
  it.each([
    ["/en/practices", 200],
    ["/ar/practices?q=%D8%A8%D9%8A%D8%A7%D9%86%D8%A7%D8%AA", 200],
    ["/en/practices?topic=DF99", 400],
    ["/en/practices?evidence=E9", 400],
    ["/en/practices?area=XXX", 400],
    ["/en/practices?like=XXX", 400],
    ["/en/practices?compare=BP-x", 400],
    [`/en/practices?q=${"x".repeat(201)}`, 400],
    ["/en/practices?page=9999", 404],
    ["/en/practices?q=%00%22*)(OR", 200],
    ["/en/practices?q=%3Cscript%3Ealert(1)%3C/script%3E", 200],
    ["/zh/practices/map?region=002", 200],
    ["/ru/practices/blocks?topic=DF02", 200],
    ["/ru/practices/blocks?topic=DF02&page=999", 404],
    ["/fr/practices/like?like=KEN&likeLaw=common_law", 200],
    ["/fr/practices/like?like=", 200],
    ["/fr/practices/like?like=ZZZ", 400],
    ["/es/practices/compare", 200],
    ["/es/practices/compare?p=BP-000001&p=BP-000002&differences=1", 200],
    ["/es/practices/compare?p=1&p=2&p=3&p=4&p=5", 400],
    ["/en/data/practice-comparison.csv?p=BP-000001", 400],
  ])("%s answers %i", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  it("escape what was searched for, and mark hits", async () => {
    const bad = await (await get("/en/practices?q=%3Cb%3Ex")).text();
    expect(bad).not.toContain("<b>x");
    const good = await (await get("/en/practices?q=DATA")).text();
    expect(good).toMatch(/<mark class="[^"]+">[Dd]ata<\/mark>/);
  });

  it("are kept, and not sent again to who has them", async () => {
    for (const path of ["/en/practices", "/en/practices.atom"]) {
      const first = await send(origin, path);
      const headers = { "if-none-match": String(first.headers.etag) };
      expect((await send(origin, path, { headers })).status).toBe(304);
    }
  });

  it("count in the map what the list then shows", async () => {
    const map = await (await get("/en/practices/map")).text();
    const cell = /href="([^"]*topic=DF\d\d[^"]*evidence=E\d)"[^>]*>(\d+)</.exec(
      map,
    );
    const query = cell?.[1]?.replaceAll("&amp;", "&").split("?")[1] ?? "";
    expect((await api(`?${query}`)).total).toBe(Number(cell?.[2]));
  });
});

describe("the library as data", () => {
  it("comes page by page, each practice once, under its stable number", async () => {
    const all: Item[] = [];
    let next: string | null = "?limit=7&sort=evidence";
    while (next !== null) {
      const page: Page = await api(next);
      all.push(...page.items);
      next = page.next === null ? null : new URL(page.next).search;
      if (next === null) expect(all.length).toBe(page.total);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, licence } of all) {
      expect(id).toMatch(/^BP-\d{6}$/);
      expect(licence).toMatch(/^CC/);
    }
    expect((await get("/api/v1/practices?cursor=BP-999999")).status).toBe(400);
    expect((await get("/api/v1/practices?limit=1000")).status).toBe(400);
  });

  it.each(["csv", "json", "xlsx"])("comes as %s", async (format) => {
    const answer = await get(`/en/data/practices.${format}?evidence=E3`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).not.toContain("html");
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500);
  });

  it("has in a file the rows of the screen, in their order", async () => {
    const { total, items } = await api("?topic=DF04&sort=evidence&limit=200");
    const text = await (
      await get("/en/data/practices.csv?topic=DF04&sort=evidence")
    ).text();
    const numbers = [...text.matchAll(/^"?(BP-\d{6})/gm)].map(([, id]) => id);
    expect(numbers).toEqual(items.map(({ id }) => id));
    expect(numbers.length).toBe(total);
    // Nothing in a cell begins like a formula.
    expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
  });

  it("is a feed with one entry a practice", async () => {
    const answer = await get("/fr/practices.atom?topic=DF04");
    expect(answer.headers.get("content-type")).toContain("atom+xml");
    const text = await answer.text();
    const entries = text.match(/<entry>/g) ?? [];
    expect(entries.length).toBe((await api("?topic=DF04")).total);
    expect(text).toMatch(/<id>tag:fairway,2024:practice:BP-\d{6}<\/id>/);
    expect(text).toContain('xml:lang="fr"');
  });
});
