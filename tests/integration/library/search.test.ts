import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DAY } from "../../../app/domain/kernel/clock";
import type { Locale } from "../../../app/domain/kernel/localized";
import { readGapMap } from "../../../app/domain/library/gap-map.server";
import { listAfter } from "../../../app/domain/library/list.server";
import { viewLibrary } from "../../../app/domain/library/list-view.server";
import { libraryQuerySchema } from "../../../app/domain/library/query";
import { practiceNumber } from "../../../app/domain/practice/number";
import { refreshLibrary } from "../../../app/domain/practice/refresh.server";
import { textDigest } from "../../../app/domain/practice/text-digest.server";
import type { Db } from "../../../db/client.server";
import { practices, practiceTexts } from "../../../db/schema/practice.server";
import { openTestDatabase } from "../../support/test-database";
import { now, openLibrary, wholeContent } from "../review/library";

let db: Db;
let library: ReturnType<typeof openLibrary>;
/** Public numbers, in the order of publication. */
const numbers: string[] = [];
const ids: string[] = [];

const contents = [
  {
    ...wholeContent,
    title: "Warehouse of model clauses",
    summary: "A desk answers questions on contracts.",
    measure: "Every pelican is counted twice.",
    topics: ["DF04" as const],
  },
  {
    ...wholeContent,
    title: "Register of exporters",
    summary: "Small firms use the warehouse of others.",
    topics: ["DF02" as const],
  },
  {
    ...wholeContent,
    title: "Inspectors who travel",
    summary: "Six islands share a team.",
    measure: "A warehouse was visited each week.",
    topics: ["DF03" as const],
  },
];

const translations: readonly [Locale, string, string][] = [
  ["zh", "标准合同条款库", "一个咨询台解答合同问题，覆盖数据跨境流动。"],
  ["ar", "مستودع البنود النموذجية", "مكتب يجيب عن أسئلة حول حماية البيانات"],
  [
    "fr",
    "Entrepôt de clauses types",
    "Un guichet répond à l’été comme à Noël.",
  ],
  ["ru", "Хранилище типовых положений", "Ещё один стол справок."],
];

beforeAll(async () => {
  db = await openTestDatabase();
  library = openLibrary(db);
  for (const content of contents) {
    const made = await library.addPublished(content);
    ids.push(made.id);
    numbers.push(practiceNumber((await library.reload(made.id)).number ?? 0));
  }
  const [first = ""] = ids;
  const { createdBy } = await library.reload(first);
  await db.write(async (tx) => {
    for (const [lang, title, summary] of translations) {
      for (const [path, text, source] of [
        ["title", title, contents[0]?.title],
        ["summary", summary, contents[0]?.summary],
        ["measure", `stale ${lang} walrus`, "another wording"],
      ] as const) {
        await tx.insert(practiceTexts).values({
          ...{ practiceId: first, path, lang, text, origin: "human" },
          ...{ source: textDigest(source ?? ""), by: createdBy },
          ...{ at: now, version: 1 },
        });
      }
    }
    await refreshLibrary(tx, first, now);
  });
}, 120_000);

afterAll(async () => {
  library.close();
  await db.close();
});

const reader = (locale: Locale = "en") => ({ db, locale, now });
const view = (input: object, locale: Locale = "en") =>
  viewLibrary(reader(locale), libraryQuerySchema.parse(input));
const found = async (q: string, locale: Locale = "en") =>
  (await view({ q }, locale)).rows.map(({ number }) => number);
const hits = (segments: readonly { text: string; hit: boolean }[] = []) =>
  segments.filter(({ hit }) => hit).map(({ text }) => text);

describe("the search", () => {
  it("puts titles before summaries, and those before texts", async () => {
    expect(await found("warehouse")).toEqual(numbers);
    expect(await found("WARE")).toEqual(numbers);
  });

  it.each([
    ["zh", "标准合同", "合同"],
    ["zh", "跨境", "跨境"],
    ["ar", "البنود", "البنود"],
    ["ar", "حمايه البيانات", "حماية"],
    ["fr", "entrepot", "Entrepôt"],
    ["ru", "еще", "Ещё"],
    ["ru", "типовых", "типовых"],
  ] as const)("finds in %s: %s", async (locale, q, mark) => {
    const { rows } = await view({ q }, locale);
    expect(rows.map(({ number }) => number)).toEqual([numbers[0]]);
    const [row] = rows;
    const text = row?.text?.kind === "result" ? undefined : row?.text?.line;
    const marked = [...hits(row?.title.segments), ...hits(text?.segments)];
    expect(marked.join(" ")).toContain(mark);
  });

  it("shows the title of another language where only that was hit", async () => {
    const [row] = (await view({ q: "合同条款" }, "en")).rows;
    expect(row?.title.lang).toBe("en");
    expect(row?.otherTitle?.lang).toBe("zh");
    expect(hits(row?.otherTitle?.segments)).toEqual(["合同条款"]);
  });

  it("marks words inside the text and nothing else", async () => {
    const [row] = (await view({ q: "pelican" })).rows;
    expect(row?.text?.kind).toBe("found");
    if (row?.text?.kind !== "found") throw new Error("no excerpt");
    expect(hits(row.text.line.segments)).toEqual(["pelican"]);
  });

  it("finds numbers, topics and countries", async () => {
    const [first = "", second = ""] = numbers;
    expect(await found(first)).toEqual([first]);
    expect(await found(`bp ${String(Number(second.slice(3)))}`)).toEqual([
      second,
    ]);
    expect(await found("DF03")).toEqual([numbers[2]]);
    expect(await found("Supervisory authority")).toContain(numbers[2]);
    expect(await found("BP-999999")).toEqual([]);
  });

  it("leaves stale translations out", async () => {
    expect(await found("walrus")).toEqual([]);
  });

  it.each([
    ["en", "warehuose", "Warehouse"],
    ["zh", "标准合洞", "标准合同"],
    ["ar", "النموزجية", "النموذجية"],
    ["fr", "entrepit", "Entrepôt"],
    ["ru", "хранилещe", "Хранилище"],
  ] as const)("asks in %s whether %s meant %s", async (lang, q, text) => {
    const { suggestion, total } = await view({ q }, lang);
    expect(total).toBe(0);
    expect(suggestion).toEqual({ lang, text });
    expect((await found(text, lang)).length).toBeGreaterThan(0);
  });

  it("means words of the reader's language, or the topic they name there", async () => {
    const meant = async (q: string) => (await view({ q }, "es")).suggestion;
    expect(await meant("warehuose")).toBeNull();
    const topic = {
      ...{ lang: "es", q: "DF03" },
      text: "Capacidad de las autoridades de supervisión y aplicación de las normas",
    };
    expect(await meant("superbision")).toEqual(topic);
    expect(await meant("supervision")).toEqual(topic);
    // Nothing of it is in the library.
    expect(await meant("certificacion")).toBeNull();
    // Another script is another language.
    expect(await meant("标准合洞")).toEqual({ lang: "zh", text: "标准合同" });
  });

  it.each([
    '"',
    "*",
    "warehouse AND",
    "title:warehouse",
    "NEAR(a b)",
    "' or 1=1 --",
    "a&b|!c",
    "\\",
    "%",
    "\u0000",
    "🐳",
    "(((",
    "x".repeat(200),
    "- - -",
  ])("bears %j", async (q) => {
    await expect(view({ q })).resolves.toBeDefined();
  });
});

describe("the list", () => {
  it("goes on after a cursor, each practice once", async () => {
    const query = libraryQuerySchema.parse({});
    const first = await listAfter(reader(), query, { cursor: null, limit: 2 });
    const rest = await listAfter(reader(), query, {
      cursor: first.next,
      limit: 2,
    });
    const all = [...first.rows, ...rest.rows].map((row) => row.number);
    expect(new Set(all).size).toBe(3);
    expect(rest.next).toBeNull();
    await expect(
      listAfter(reader(), query, { cursor: "BP-777777", limit: 2 }),
    ).rejects.toThrow("library.error.cursor");
  });

  it("names the languages that are whole, and refuses unknown places", async () => {
    const { choices } = await view({});
    expect(choices.language).toEqual([{ value: "en", count: 3 }]);
    expect(choices.topic.map(({ value }) => value)).toEqual([
      "DF02",
      "DF03",
      "DF04",
    ]);
    await expect(view({ like: "XXX" })).rejects.toThrow(
      "library.error.area-unknown",
    );
    await expect(view({ page: 9 })).rejects.toThrow(
      "library.error.no-such-page",
    );
  });

  it("loses what is suspended, text and all, and takes it back", async () => {
    const [, , third = ""] = ids;
    const set = (standing: "suspended" | "published") =>
      db.write(async (tx) => {
        await tx
          .update(practices)
          .set({ standing })
          .where(eq(practices.id, third));
        await refreshLibrary(tx, third, now);
      });
    const topics = async () => {
      const { total, choices } = await view({});
      return [total, ...choices.topic.map(({ value }) => value)];
    };
    expect(await topics()).toEqual([3, "DF02", "DF03", "DF04"]);
    await set("suspended");
    expect(await topics()).toEqual([2, "DF02", "DF04"]);
    expect(await found("inspectors")).toEqual([]);
    await set("published");
    expect(await topics()).toEqual([3, "DF02", "DF03", "DF04"]);
    expect(await found("inspectors")).toEqual([numbers[2]]);
  });

  it("counts what is fresh on the day one looks", async () => {
    const query = libraryQuerySchema.parse({});
    const freshAt = async (at: number) =>
      (await viewLibrary({ ...reader(), now: at }, query)).choices.fresh;
    const today = await freshAt(now);
    expect(today).toEqual([{ value: "recent", count: 3 }]);
    const later = await freshAt(now + 3 * 365 * DAY);
    expect(later).toEqual([{ value: "due", count: 3 }]);
    expect(await freshAt(now)).toEqual(today);
  });
});

describe("the gap map", () => {
  it("counts each practice under each of its topics", async () => {
    const query = libraryQuerySchema.parse({});
    const lines = await readGapMap(reader(), query);
    const counted = lines.filter(({ all }) => all > 0);
    expect(counted.map(({ topic }) => topic)).toEqual(["DF02", "DF03", "DF04"]);
    for (const { topic, all, counts } of counted) {
      expect(all).toBe((await view({ topic })).total);
      expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(all);
    }
  });
});
