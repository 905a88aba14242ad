import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { DAY, dayOf, isDay } from "../../app/domain/kernel/clock";
import { translator } from "../../app/i18n/translate";
import { send } from "../support/send";

const origin = inject("origin");
const get = (path: string) => send(origin, path);

const item = z.object({
  number: z.string(),
  status: z.string(),
  registered: z.iso.datetime(),
  participant: z.object({ id: z.string() }),
});
const listSchema = z.object({
  asAt: z.iso.datetime(),
  total: z.number(),
  listed: z.number(),
  items: z.array(item),
  next: z.url().nullable(),
});

/** Every item of the JSON list, by following its links. */
async function whole(query: string) {
  const items: z.output<typeof item>[] = [];
  let path: string | null = `/api/v1/acts?limit=200&${query}`;
  let first: z.output<typeof listSchema> | undefined;
  while (path !== null) {
    const page = listSchema.parse(JSON.parse((await get(path)).text));
    first ??= page;
    items.push(...page.items);
    path = page.next && page.next.replace(origin, "");
  }
  return { ...first, items };
}

const today = dayOf(Date.now());
const now = await whole("");
/** The day by which half of the acts were registered. */
const days = now.items.map(({ registered }) => registered.slice(0, 10)).sort();
const middle = days[Math.floor(days.length / 2)] ?? "";
const [newest] = now.items;
const number = newest?.number ?? "";
const participant = newest?.participant.id ?? "";

const views = [
  "/en",
  "/en/register",
  "/fr/data/register.csv",
  "/ru/register.atom",
  "/api/v1/acts",
  `/api/v1/acts/${number}`,
  `/zh/acts/${number}`,
  `/ar/participants/${participant}`,
];

describe("a view of the register as of a day", () => {
  it("holds what was registered until then, and links to more of that day", async () => {
    const then = await whole(`asOf=${middle}`);
    expect(then.asAt).toBe(`${middle}T23:59:59.999Z`);
    expect(then.items.length).toBe(then.listed);
    expect(new Set(then.items.map((one) => one.number))).toEqual(
      new Set(
        now.items
          .filter(({ registered }) => registered.slice(0, 10) <= middle)
          .map((one) => one.number),
      ),
    );
    // Some of them have changed since.
    const later = new Map(now.items.map((one) => [one.number, one.status]));
    expect(then.items.some((one) => later.get(one.number) !== one.status)).toBe(
      true,
    );
  });

  it("says what is not kept by day, and shows nothing of it", async () => {
    const { items } = await whole(`asOf=${middle}`);
    const own = `/en/participants/${items[0]?.participant.id ?? ""}`;
    for (const path of ["/en", "/en/initiative", "/en/countries/KEN", own]) {
      const { text } = await get(`${path}?asOf=${middle}`);
      expect(text).toContain("are not kept by day");
      expect(text).not.toMatch(/\/badge\/|\/practices\/BP-/);
      expect((await get(path)).text).not.toContain("are not kept by day");
    }
    expect((await get(own)).text).toContain("/badge/");
  });

  it("counts that day's acts beside each proposal of the initiative", async () => {
    const { text } = await get(`/en/initiative?asOf=${middle}`);
    const t = translator("en");
    for (const number of [1, 8]) {
      const { total } = await whole(
        `asOf=${middle}&proposal=${String(number)}`,
      );
      const link = `proposal=${String(number)}&amp;asOf=${middle}"`;
      const shown = text.slice(text.indexOf(link));
      expect(shown.slice(link.length + 1)).toMatch(
        new RegExp(`^${t("initiative.acts", { count: total ?? -1 })}`),
      );
    }
  });

  it("is the register as it is for today", async () => {
    for (const path of ["/fr/data/register.csv", "/en/register"]) {
      const { status, text } = await get(`${path}?asOf=${today}`);
      expect(status).toBe(200);
      expect(text).not.toContain("as it stood on");
    }
    const { total } = await whole(`asOf=${today}`);
    expect(total).toBe(now.total);
  });

  it("is empty before the first act, and says so", async () => {
    expect((await whole("asOf=2024-11-20")).items).toEqual([]);
    const { status, text } = await get("/en/register?asOf=2024-11-20");
    expect(status).toBe(200);
    expect(text).toContain("No act was on the register on that day");
  });

  it("has no act and no participant before they were on it", async () => {
    for (const path of views.slice(-3)) {
      const { status, text } = await get(`${path}?asOf=2024-11-21`);
      expect(status).toBe(404);
      if (path.startsWith("/api")) {
        expect(text).toContain("register.error.act-then");
      } else expect(text).toContain(`href="${path}"`);
    }
  });

  it("refuses what is no day or has not come yet, and says how to write one", async () => {
    const wrong = fc.oneof(
      fc.constantFrom("2026-02-30", "2026-13-01", "26-01-01", "today", "0"),
      fc.constantFrom("2026-1-1", "2026-01-01T00:00:00Z", "01/02/2026", " "),
      fc
        .integer({ min: 1, max: 20_000 })
        .map((n) => dayOf(Date.now() + n * DAY)),
      fc.string({ minLength: 1, maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...views), wrong, async (path, day) => {
        fc.pre(!isDay(day) || day > today);
        const { status, text } = await get(
          `${path}?asOf=${encodeURIComponent(day)}`,
        );
        expect(status).toBe(400);
        const isPage = /^\/(en|zh|ar)(\/|$)/.test(path);
        if (!isPage) {
          expect(text).toMatch(/register\.error\.as-of-(no-day|future)/);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe("the changes between two days", () => {
  const changes = "/api/v1/changes";
  const read = async (query: string) =>
    JSON.parse((await get(`${changes}?${query}`)).text) as {
      totals: Record<"before" | "entered" | "back" | "out" | "after", number>;
      counts: Record<string, number>;
      items: { number: string; change: string }[];
      next: string | null;
    };

  it("explain the difference of the totals", async () => {
    const { totals, counts, items } = await read(
      `from=2025-03-01&to=${middle}`,
    );
    const { before, entered, back, out, after } = totals;
    expect(before).toBe((await whole("asOf=2025-03-01")).total);
    expect(after).toBe((await whole(`asOf=${middle}`)).total);
    expect(before + entered + back - out).toBe(after);
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const csv = await get(`/en/data/changes.csv?from=2025-03-01&to=${middle}`);
    expect(csv.text.trim().split("\r\n").length - 1).toBe(all);
    expect(items.length).toBe(Math.min(all, 50));
  });

  it("show on a page what each act was and is", async () => {
    const { status, text } = await get(
      `/en/register/changes?from=2025-03-01&to=${today}&kind=state`,
    );
    expect(status).toBe(200);
    expect(text).toMatch(/From “[^”]+” to “[^”]+”/);
  });

  it("are none from a day to itself", async () => {
    const { items, totals } = await read(`from=${middle}&to=${middle}`);
    expect(items).toEqual([]);
    expect(totals.before).toBe(totals.after);
  });

  it.each([
    ["from=tomorrow", 400, "changes-no-day"],
    ["to=2025-02-29", 400, "changes-no-day"],
    ["from=2999-01-01", 400, "as-of-future"],
    ["from=2026-02-02&to=2026-02-01", 422, "changes-order"],
    ["kind=everything", 400, "bad-query"],
    ["page=99999", 404, "no-such-page"],
  ])("refuse %s", async (query, status, code) => {
    const answer = await get(`${changes}?${query}`);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(code);
    for (const path of ["/en/register/changes", "/en/data/changes.csv"]) {
      if (code === "no-such-page" && path.endsWith("csv")) continue;
      expect((await get(`${path}?${query}`)).status).toBe(status);
    }
  });
});
