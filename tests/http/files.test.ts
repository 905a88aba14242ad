import { readXlsx } from "hucre/xlsx";
import { describe, expect, inject, it } from "vitest";
import { z } from "zod";
import type { DataViewName } from "../../app/routes/api/data.parts";
import { send } from "../support/send";

const origin = inject("origin");
const get = (path: string) => send(origin, path);

const json = async <T>(path: string, schema: z.ZodType<T>) =>
  schema.parse(JSON.parse((await get(path)).text));
const act = z.object({
  number: z.string(),
  participant: z.object({ id: z.string() }),
});
const { items: acts } = await json(
  "/api/v1/acts?limit=12&sort=oldest",
  z.object({ items: z.array(act).min(2) }),
);
const instruments = await json(
  "/api/v1/instruments",
  z.object({ items: z.array(z.object({ id: z.string() })).min(1) }),
);
const practices = await json(
  "/api/v1/practices",
  z.object({ items: z.array(z.object({ id: z.string() })).min(2) }),
);
const number = acts[0]?.number ?? "";
const [one = "", two = ""] = [
  ...new Set(acts.map(({ participant }) => participant.id)),
];
const instrument = instruments.items[0]?.id ?? "";
const [first, second] = practices.items.map(({ id }) => id);

interface Shown {
  /** The page that shows the view, as somebody asks for it. */
  readonly page: string;
  /** Where its citation is; left out for a view's own name among the views. */
  readonly cite?: string;
}
const day = "asOf=2026-03-31";

/** Where each download is offered. A new one is not complete without its page. */
const shown: Readonly<Record<DataViewName, Shown>> = {
  register: { page: `/register?kind=company&${day}` },
  matrix: { page: `/register/matrix?rows=kind&${day}` },
  timeline: { page: `/register/timeline?step=year&${day}` },
  statistics: { page: `/statistics?${day}` },
  map: { page: `/register/map?${day}` },
  compare: { page: `/compare?p=${one}&p=${two}` },
  countries: { page: `/countries?q=Kenya&${day}` },
  changes: { page: "/register/changes?from=2025-12-31&to=2026-03-31" },
  instruments: { page: `/instruments?${day}` },
  reported: { page: `/register/reported?sort=area&${day}` },
  challenges: { page: `/challenges?${day}` },
  act: { page: `/acts/${number}`, cite: `acts/${number}` },
  participant: { page: `/participants/${one}`, cite: `participants/${one}` },
  instrument: {
    page: `/instruments/${instrument}`,
    cite: `instruments/${instrument}`,
  },
  country: { page: `/countries/KEN?${day}`, cite: "countries/KEN" },
  practices: { page: "/practices" },
  "practice-map": { page: "/practices/map" },
  "practice-comparison": {
    page: `/practices/compare?p=${first ?? ""}&p=${second ?? ""}`,
  },
  requests: { page: "/assistance" },
  offers: { page: "/assistance?show=offers" },
  rounds: { page: "/assistance/rounds" },
  engagements: { page: "/assistance/engagements" },
  "assistance-gaps": { page: "/assistance/gaps" },
  "assistance-figures": { page: "/assistance/figures" },
};

const sheet = z.object({
  title: z.string().min(1),
  source: z.url(),
  asAt: z.iso.datetime(),
  asOf: z.iso.date().nullable(),
  licence: z.object({ id: z.literal("CC-BY-4.0"), url: z.url() }),
  counted: z.string().min(20),
  rule: z.url(),
  cite: z.string().min(20),
  columns: z.array(z.object({ key: z.string(), label: z.string().min(1) })),
  rows: z.array(z.record(z.string(), z.unknown())),
});

const linksOf = (html: string) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) =>
    (href ?? "").replaceAll("&amp;", "&"),
  );

describe.each(Object.entries(shown))("the view %s", (name, { page, cite }) => {
  const asked = new URLSearchParams(page.split("?")[1]).get("asOf");

  it("offers its files and its citation on its page", async () => {
    const { status, text } = await get(`/fr${page}`);
    expect(status).toBe(200);
    const links = linksOf(text);
    for (const format of ["csv", "json", "xlsx"]) {
      const link = links.find((href) =>
        href.startsWith(`/fr/data/${name}.${format}`),
      );
      expect(link).toBeDefined();
      expect(new URLSearchParams(link?.split("?")[1]).get("asOf")).toBe(asked);
    }
    for (const format of ["bib", "ris", "json"]) {
      const link = links.find((href) =>
        href.startsWith(`/fr/cite/${cite ?? `views/${name}`}.${format}`),
      );
      expect(link).toBeDefined();
      expect((await get(link ?? "")).status).toBe(200);
    }
  });

  it("says in each file where it comes from, of which day, by which rule", async () => {
    const file = (await get(`/ar${page}`)).text
      .match(new RegExp(`href="(/ar/data/${name}\\.json[^"]*)"`))?.[1]
      ?.replaceAll("&amp;", "&");
    const answer = await get(file ?? "");
    const made = sheet.parse(JSON.parse(answer.text));
    expect(made.asOf).toBe(name === "changes" ? "2026-03-31" : asked);
    // Its source is the page, and its rule is there to be read.
    expect(made.source.replace(origin, "")).toBe(`/ar${page}`);
    const rule = new URL(made.rule);
    const ruled = await get(rule.pathname);
    expect(ruled.status).toBe(200);
    if (rule.hash) expect(ruled.text).toContain(`id="${rule.hash.slice(1)}"`);
    const keys = made.columns.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);

    const csv = await get((file ?? "").replace(".json", ".csv"));
    const lines = csv.text.replace("\uFEFF", "").trimEnd().split("\r\n");
    expect(lines[0]).toBe([...keys, "as_of,source,rule,licence"].join(","));
    for (const line of lines.slice(1)) {
      expect(line).toMatch(/,CC-BY-4\.0$/);
      expect(line).toContain(made.rule);
    }
    const book = await readXlsx(
      new Uint8Array((await get((file ?? "").replace(".json", ".xlsx"))).bytes),
    );
    expect(book.sheets[0]?.rows).toHaveLength(made.rows.length + 1);
    const about = JSON.stringify(book.sheets[1]?.rows);
    expect(about).toContain("CC-BY-4.0");
    expect(about).toContain(made.rule);
  });
});

describe("citations of views", () => {
  const plain = async (path: string) =>
    (await get(`/en/cite/views/${path}`)).text.replace(/\r\n/g, "\n");

  it("name the day, or the two days that are compared", async () => {
    expect(await plain(`matrix.ris?rows=kind&${day}`)).toMatch(
      /\nUR {2}- \S+\/register\/matrix\?rows=kind&asOf=2026-03-31\n/,
    );
    expect(await plain("changes.ris?from=2025-12-31&to=2026-03-31")).toMatch(
      /\nUR {2}- \S+\/changes\?from=2025-12-31&to=2026-03-31\n/,
    );
  });

  it("name their own part of the portal, and no day where none is kept", async () => {
    const library = await plain("practices.ris");
    expect(library).toContain("Best-practice library");
    expect(library).toMatch(/\nUR {2}- \S+\/en\/practices\n/);
    expect(await plain("requests.ris")).toContain("Assistance exchange");
  });
});

describe("the file of a list of the exchange", () => {
  it.each([
    ["rounds", /\bRD-\d+\b/g],
    ["engagements", /\bEN-\d{6}\b/g],
  ])(
    "has the %s of its page and its feed, in their order",
    async (name, shape) => {
      const numbers = (text: string) => [...new Set(text.match(shape))];
      const path = `/en/assistance/${name}`;
      const { text } = await get(path);
      const main = text.slice(text.indexOf("<main"), text.indexOf("</main"));
      const rows = z.object({
        rows: z.array(z.object({ number: z.string() })),
      });
      const file = await json(`/en/data/${name}.json`, rows);
      const listed = file.rows.map(({ number: each }) => each);
      expect(listed.length).toBeGreaterThan(0);
      expect(listed.slice(0, 50)).toEqual(numbers(main));
      const feed = numbers((await get(`${path}.atom`)).text);
      expect([...feed].sort()).toEqual(listed.slice(0, 50).sort());
    },
  );
});

describe("the file of a record", () => {
  const numbers = (text: string) =>
    new Set(text.match(/\b(?:FW|BP|AR)-\d{6}\b/g));
  // Acts, participants and countries that the demonstration tells most of.
  const records = [
    ...acts.map((each) => ["act", "acts", each.number] as const),
    ...acts.map(
      (each) => ["participant", "participants", each.participant.id] as const,
    ),
    ["instrument", "instruments", instrument] as const,
    ...["KEN", "FJI", "SEN", "BRA"].map(
      (iso3) => ["country", "countries", iso3] as const,
    ),
  ];

  it("names every act, practice and request that its page shows", async () => {
    let shownThere = 0;
    for (const [view, path, id] of records) {
      const { text } = await get(`/en/${path}/${id}`);
      const main = text.slice(text.indexOf("<main"), text.indexOf("</main"));
      const file = numbers((await get(`/en/data/${view}.json?id=${id}`)).text);
      const onPage = [...numbers(main)];
      shownThere += onPage.length;
      expect(onPage.filter((each) => !file.has(each))).toEqual([]);
    }
    expect(shownThere).toBeGreaterThan(records.length);
  });

  it.each([
    ["act", "FW-999999"],
    ["participant", "nobody"],
    ["instrument", "nothing"],
    ["country", "XXX"],
  ])("%s is not there for %s, and not without an id", async (view, id) => {
    expect((await get(`/en/data/${view}.csv?id=${id}`)).status).toBe(404);
    expect((await get(`/en/data/${view}.csv`)).status).toBe(400);
    // A record is cited by its own address.
    expect((await get(`/en/cite/views/${view}.bib?id=${id}`)).status).toBe(404);
  });

  it.each([
    ["act", number],
    ["participant", one],
    ["instrument", instrument],
  ])("%s is not there on a day before it was", async (view, id) => {
    const before = "asOf=2024-11-20";
    const path = `/en/data/${view}.json?id=${id}&${before}`;
    expect((await get(path)).status).toBe(404);
  });
});

describe("answers of the JSON interface", () => {
  it.each([
    "acts",
    `acts/${number}`,
    "changes",
    "claims",
    "instruments",
    `instruments/${instrument}`,
  ])("%s names its licence and its day", async (path) => {
    const head = z.object({
      asAt: z.iso.datetime(),
      asOf: z.iso.date().nullable(),
      licence: z.object({ id: z.literal("CC-BY-4.0"), url: z.url() }),
    });
    expect((await json(`/api/v1/${path}`, head)).asOf).toBeNull();
  });

  it("and feeds say what may be done with them, and of which day they are", async () => {
    for (const path of [
      "/en/register.atom",
      "/fr/practices.atom",
      "/es/assistance.atom",
      "/ru/assistance/rounds.atom",
      "/zh/assistance/engagements.atom",
    ]) {
      const feed = await get(path);
      expect(feed.text).toMatch(/<rights>[^<]*CC BY 4\.0[^<]*<\/rights>/);
      expect(feed.text).toContain('<link rel="license" href="https://');
    }
    const then = await get(`/en/register.atom?${day}`);
    expect(then.text).toMatch(/<subtitle>As of 31 March 2026\./);
    expect(then.text).toMatch(/\/en\/acts\/FW-\d+\?asOf=2026-03-31"/);
  });
});
