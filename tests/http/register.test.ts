import { describe, expect, inject, it } from "vitest";
import { z } from "zod";

const origin = inject("origin");
const get = (path: string, init?: RequestInit) => fetch(origin + path, init);

const alignment = z.enum(["same", "adapted", "absent", "added"]).nullable();
const item = z.object({
  number: z.string().regex(/^FW-\d{6,}$/),
  act: z.enum(["confirm", "echo", "support", "amend", "reaffirm", "withdraw"]),
  vehicle: z.string(),
  participant: z.object({
    id: z.string(),
    kind: z.string(),
    names: z.array(z.object({ lang: z.string(), text: z.string() })).min(1),
    area: z.string().length(3).nullable(),
  }),
  proposals: z.object(
    Object.fromEntries(
      Array.from({ length: 11 }, (_, index) => [String(index + 1), alignment]),
    ),
  ),
  verification: z.string(),
  status: z.string(),
  done: z.iso.date(),
  received: z.iso.datetime(),
  registered: z.iso.datetime(),
});
const listSchema = z.object({
  asAt: z.iso.datetime(),
  total: z.number().int().min(0),
  listed: z.number().int().min(0),
  items: z.array(item),
  next: z.url().nullable(),
});
const list = async (query: string) =>
  listSchema.parse(await (await get(`/api/v1/acts${query}`)).json());

const outside = new Set([
  "dormant",
  "suspended",
  "removed_for_cause",
  "amended",
  "succeeded",
  "withdrawal_notified",
  "withdrawn",
]);

describe("GET /api/v1/acts", () => {
  it("gives every act once, page by page, and a total without those withdrawn", async () => {
    const first = await list("?limit=40");
    const items = [...first.items];
    let { next } = first;
    while (next !== null) {
      expect(next.startsWith(origin)).toBe(true);
      const page = await list(new URL(next).search);
      items.push(...page.items);
      next = page.next;
    }
    expect(new Set(items.map(({ number }) => number)).size).toBe(items.length);
    expect(items).toHaveLength(first.listed);
    const counted = items.filter(
      ({ status, act }) =>
        !outside.has(status) && !["reaffirm", "withdraw"].includes(act),
    );
    expect(counted).toHaveLength(first.total);
  });

  it("takes the filters of the list", async () => {
    const { items } = await list("?kind=company&kind=academia&proposal=8");
    for (const { participant, proposals } of items) {
      expect(["company", "academia"]).toContain(participant.kind);
      expect(proposals["8"]).not.toBeNull();
    }
  });

  it.each([
    "?kind=nobody",
    "?status=draft",
    "?limit=0",
    "?limit=1000",
    "?limit=x",
    "?cursor=FW-999999999",
    "?cursor=%00",
    "?area=QQQ",
    "?sort=luck",
    `?q=${"a".repeat(201)}`,
  ])("refuses %s with problem+json", async (query) => {
    const answer = await get(`/api/v1/acts${query}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toMatch(
      /^application\/problem\+json/,
    );
    expect(await answer.json()).toMatchObject({ status: 400 });
  });

  it("says in the reader's language which parameter is wrong", async () => {
    const answer = await get("/api/v1/acts?kind=nobody", {
      headers: { "accept-language": "fr-CA, en;q=0.5" },
    });
    expect(answer.headers.get("content-language")).toBe("fr");
    const problem = (await answer.json()) as { detail: string };
    expect(problem.detail).toContain("«\u00a0kind\u00a0»");
    const page = await get("/es/register?kind=nobody");
    expect(await page.text()).toContain("«kind»");
  });
});

describe("GET /api/v1/acts/:number", () => {
  it("gives the whole of an act of the list", async () => {
    const { items } = await list("?limit=1");
    for (const { number } of items) {
      const answer = await get(`/api/v1/acts/${number}`);
      expect(answer.status).toBe(200);
      const whole = item
        .extend({
          asAt: z.iso.datetime(),
          history: z.array(z.object({ event: z.string() })),
          commitments: z.array(z.object({ measure: z.string() })),
          note: z.string().min(20),
          url: z.url(),
        })
        .parse(await answer.json());
      expect(whole.number).toBe(number);
      expect((await fetch(whole.url)).status).toBe(200);
    }
  });

  it.each(["FW-999999", "FW-1", "1", "%F0%9F%8F%B4"])(
    "answers 404 to %s",
    async (number) => {
      const answer = await get(`/api/v1/acts/${number}`);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ status: 404 });
    },
  );
});

describe("the list as a page", () => {
  it.each([
    ["/en/register", 200],
    ["/zh/register?sort=name&q=%E6%95%B0%E6%8D%AE", 200],
    ["/ar/register?kind=company&category=ldc&year=2026", 200],
    ["/en/register?kind=nobody", 400],
    ["/en/register?page=0", 400],
    ["/en/register?page=x", 400],
    ["/en/register?page=100000", 404],
    ["/en/register?year=1999", 400],
    ["/de/register", 404],
    ["/en/acts/FW-999999", 404],
    ["/en/participants/nobody", 404],
    ["/en/register/map", 200],
    ["/fr/how-counted", 200],
    ["/es/about", 200],
    ["/ru/privacy", 200],
    ["/ar/accessibility", 200],
  ])("%s answers %i", async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
  });

  it("names its one address and its languages", async () => {
    const html = await (await get("/fr/register?kind=company")).text();
    expect(html).toContain(`rel="canonical" href="${origin}/fr/register"`);
    expect(html).toContain(`href="${origin}/ar/register"`);
    expect(html).toContain('content="noindex, follow"');
  });

  it("is shared, and not sent again to who has it", async () => {
    const first = await get("/en/register");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    const again = await get("/en/register", {
      headers: { "if-none-match": etag },
    });
    expect(again.status).toBe(304);
  });
});

describe("other forms", () => {
  it("has a CSV file with a byte order mark and the rows of the list", async () => {
    const answer = await get("/zh/data/register.csv?kind=company");
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
    // Rows cut out of the file keep where they come from.
    expect(rows[0]).toMatch(/,as_of,source,rule,licence$/);
    expect(rows[1]).toMatch(
      /,\d{4}-\d\d-\d\dT[^,]+,[^,]+kind=company,[^,]+\/zh\/how-counted#acts,CC-BY-4.0$/,
    );
    const { listed } = await list("?kind=company");
    expect(rows).toHaveLength(listed + 1);
  });

  it("has a feed, a map of the site and robots.txt", async () => {
    const feed = await get("/en/register.atom");
    expect(feed.headers.get("content-type")).toMatch(/^application\/atom\+xml/);
    expect(await feed.text()).toMatch(/^<\?xml[^]*<\/feed>\s*$/);
    const map = await (await get("/sitemap.xml")).text();
    expect(map).toContain(`<loc>${origin}/es/register</loc>`);
    expect((await get("/sitemap.xml?part=1")).status).toBe(200);
    expect((await get("/sitemap.xml?part=50")).status).toBe(404);
    const robots = await (await get("/robots.txt")).text();
    expect(robots).toContain(`${origin}/sitemap.xml`);
  });
});

describe("the page of a participant", () => {
  it("says how it is taken over where nobody acts for it, on no past day", async () => {
    const { items } = await list("?limit=100");
    const ids = [...new Set(items.map(({ participant }) => participant.id))];
    const pages = await Promise.all(
      ids.map(async (id) => (await get(`/en/participants/${id}`)).text()),
    );
    // The demonstration has members for a few participants only.
    const free = ids.filter((_, at) => pages[at]?.includes('id="yours"'));
    expect(free.length).toBeGreaterThan(0);
    expect(free.length).toBeLessThan(ids.length);
    const past = await get(
      `/en/participants/${free.at(-1) ?? ""}?asOf=2026-11-20`,
    );
    expect(past.status).toBe(200);
    expect(await past.text()).not.toContain('id="yours"');
  });
});
