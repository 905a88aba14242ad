import { describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { urls } from "../../app/urls";
import { send } from "../support/send";

const origin = inject("origin");
const get = (path: string) => send(origin, path);
const json = async <T>(path: string, schema: z.ZodType<T>) =>
  schema.parse(JSON.parse((await get(path)).text));

const day = "2026-03-31";
const dated = (path: string, asOf: string) => {
  const url = new URL(path, origin);
  url.searchParams.set("asOf", asOf);
  return url.pathname + url.search;
};

/** Whether an address is read as of a day: it then refuses one that has not come. */
const asked = new Map<string, Promise<boolean>>();
function takesDay(path: string): Promise<boolean> {
  // Of a thousand acts each answers alike.
  const kind = (path.split("?")[0] ?? "")
    .replace(/[0-9A-HJKMNP-TV-Z]{26}/, ":id")
    .replace(/[A-Z]{2}-\d{6}/, ":number")
    .replace(/countries\/[A-Z]{3}/, "countries/:iso3");
  const known =
    asked.get(kind) ??
    get(dated(path, "2999-01-01")).then(
      ({ status, text }) => status === 400 && /asOf|past day/.test(text),
    );
  asked.set(kind, known);
  return known;
}

const item = z.object({
  number: z.string(),
  participant: z.object({ id: z.string(), kind: z.string() }),
});
const { items } = await json(
  `/api/v1/acts?limit=200&asOf=${day}`,
  z.object({ items: z.array(item) }),
);
/** An act of each kind of participant, and who did it. */
const samples = [
  ...new Map(items.map((one) => [one.participant.kind, one])).values(),
];
const instruments = await json(
  `/api/v1/instruments?asOf=${day}`,
  z.object({ items: z.array(z.object({ id: z.string() })).min(1) }),
);
const covering = await json(
  "/en/data/country.json?id=KEN",
  z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
);
const organization = covering.rows.find(({ part }) => part === "covered_by");

const ids: Readonly<Record<string, readonly string[]>> = {
  act: samples.map(({ number }) => number),
  participant: [
    ...samples.map(({ participant }) => participant.id),
    ...(organization ? [String(organization["value"])] : []),
  ],
  instrument: instruments.items.map(({ id }) => id).slice(0, 3),
  country: ["KEN", "FJI", "DEU"],
};

/** Every public page that needs no account, with records to fill its address. */
const pages = Object.entries(urls)
  .filter(
    ([, path]) =>
      /^\/:lang(?:\/|$)/.test(path) &&
      !/\/(?:account|secretariat|data|cite)\/|\.\w+$|:token|theme$/.test(path),
  )
  .flatMap(([name, path]) => {
    const page = path.replace(":lang", "en");
    const param = /:\w+/.exec(page)?.[0];
    if (param === undefined) return [page];
    return (ids[name] ?? []).map((id) => page.replace(param, id));
  });
const choices = await Promise.all(
  pages.map(async (page) => ((await takesDay(page)) ? [page] : [])),
);
/** Those read as of a day, some of them asked for more closely. */
const readings = [
  ...choices.flat(),
  "/en/register?kind=company",
  "/en/register?q=nobody+at+all",
  "/en/register/reported?sort=area",
  "/en/register/matrix?rows=kind",
  "/en/instruments?q=nothing+at+all",
  "/en/countries?q=Kenya",
];

const mainOf = (html: string) =>
  html.slice(html.indexOf("<main"), html.indexOf("</main"));
const decoded = (text: string | undefined) =>
  (text ?? "").replaceAll("&amp;", "&");

it("every public page of the register can be read as of a day", () => {
  for (const page of [
    "/en",
    "/en/register",
    "/en/register/map",
    "/en/register/matrix",
    "/en/register/timeline",
    "/en/register/reported",
    "/en/statistics",
    "/en/countries",
    "/en/compare",
    "/en/instruments",
    "/en/challenges",
    "/en/initiative",
    "/en/how-counted",
    ...Object.entries(ids).flatMap(([name, some]) =>
      some.map((id) => `/en/${name.replace(/y$/, "ie")}s/${id}`),
    ),
  ]) {
    expect(readings).toContain(page);
  }
});

describe.each(readings)("%s as of a past day", (page) => {
  it("says which day, and keeps it in every link and form", async () => {
    const { status, text } = await get(dated(page, day));
    expect(status).toBe(200);
    const main = mainOf(text);
    expect(main).toContain("as it stood on");

    const links = [...main.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)]
      .map(([, href]) => decoded(href))
      .filter((href) => !/^\/en\/account\//.test(href));
    // The way back to today, and no other.
    const own = links.indexOf(page);
    const lost: string[] = [];
    for (const [at, href] of links.entries()) {
      const query = new URLSearchParams(href.split("?")[1]);
      if (at === own || query.get("asOf") === day) continue;
      // What changed since begins on the day.
      if (query.get("from") === day) continue;
      if (await takesDay(href)) lost.push(href);
    }
    expect(lost).toEqual([]);

    for (const [form, action] of main.matchAll(
      /<form method="get" action="([^"]*)"[^]*?<\/form>/g,
    )) {
      if (!(await takesDay(decoded(action)))) continue;
      expect(form).toMatch(
        new RegExp(`<input[^>]*name="asOf"[^>]*value="${day}"`),
      );
    }
  });
});
