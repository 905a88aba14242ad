import { beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { locales } from "../../app/domain/kernel/localized";
import {
  evidenceLevels,
  practiceLabels,
  practiceStandings,
  textOrigins,
} from "../../app/domain/practice/model";

const origin = inject("origin");
const get = (path: string) => fetch(origin + path);
const json = async (path: string): Promise<unknown> => (await get(path)).json();

const line = z.object({ lang: z.string(), text: z.string() });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const practiceItem = z.object({
  number: z.string().regex(/^BP-\d{6}$/),
  url: z.url(),
  standing: z.enum(practiceStandings),
  standingSince: z.iso.datetime(),
  freshUntil: z.iso.datetime().nullable(),
  edition: z.object({
    number: z.int().positive(),
    publishedAt: z.iso.datetime(),
    sha256,
    isNewest: z.boolean(),
  }),
  evidence: z.enum(evidenceLevels),
  label: z.enum(practiceLabels),
  owner: z.object({ id: z.string(), names: z.array(line).min(1) }),
  originalLanguage: z.string(),
  isWithheld: z.boolean(),
  content: z.object({
    title: z.string().min(1),
    blocks: z.array(z.object({ id: z.string(), template: z.url().nullable() })),
    indicators: z.array(z.object({ name: z.string(), source: z.string() })),
    related: z.array(z.string()),
  }),
  translations: z.array(
    z.object({
      lang: z.string(),
      of: z.int(),
      texts: z.array(
        z.object({
          path: z.string(),
          text: z.string(),
          origin: z.enum(textOrigins),
          isStale: z.boolean(),
        }),
      ),
    }),
  ),
  categories: z.object({ asOf: z.iso.date(), ldc: z.boolean() }).nullable(),
  judgement: z
    .object({
      core: z.object({ points: z.int(), of: z.int(), percent: z.int() }),
      evidenceSteps: z
        .array(
          z.object({
            level: z.enum(evidenceLevels),
            isReached: z.boolean(),
            reason: z.string(),
          }),
        )
        .length(evidenceLevels.length),
      reviews: z
        .array(
          z.object({
            reviewer: z.object({ participantId: z.string() }),
            summary: z.string().min(1),
            at: z.iso.datetime(),
          }),
        )
        .min(2),
    })
    .nullable(),
  adoptions: z.array(
    z.object({
      participant: z.object({ id: z.string(), url: z.url() }),
      status: z.enum(["published", "struck"]),
      result: z.string().nullable(),
    }),
  ),
  engagements: z.array(z.object({ number: z.string(), url: z.url() })),
  editions: z.array(z.object({ number: z.int(), sha256 })).min(1),
  note: z.string().min(20),
});

let number: string;
/** One with two editions. */
let revised: string;

beforeAll(async () => {
  const list = z.object({
    items: z.array(z.object({ id: z.string(), edition: z.int() })),
  });
  const { items } = list.parse(await json("/api/v1/practices?limit=100"));
  number = items[0]?.id ?? "";
  revised = items.find(({ edition }) => edition > 1)?.id ?? "";
});

describe("a public practice", () => {
  it("answers each address, and what is none is not there", async () => {
    const wanted: readonly (readonly [string, number])[] = [
      [`/en/practices/${number}`, 200],
      [`/ar/practices/${number}?text=en`, 200],
      [`/en/practices/${revised}?edition=1`, 200],
      [`/en/practices/${revised}/versions?from=1&to=2`, 200],
      [`/en/practices/${number}?edition=999`, 404],
      [`/en/practices/${number}?edition=first`, 400],
      [`/en/practices/${number}?text=%3Cscript%3E`, 400],
      [`/en/practices/${number}/versions?from=998&to=999`, 404],
      ["/en/practices/BP-999999", 404],
      ["/en/practices/BP-1", 404],
      ["/en/practices/BP-999999.jsonld", 404],
      ["/api/v1/practices/BP-999999", 404],
      [`/en/practices/${number}/files/01J00000000000000000000000`, 404],
    ];
    for (const [path, status] of wanted) {
      const answer = await get(path);
      await answer.body?.cancel();
      expect([path, answer.status]).toEqual([path, status]);
    }
  });

  it("is JSON of one shape, in every language there is", async () => {
    for (const path of [
      `/api/v1/practices/${number}`,
      `/api/v1/practices/${revised}?edition=1`,
    ]) {
      const item = practiceItem.parse(await json(path));
      expect(item.judgement).not.toBeNull();
      for (const { texts, of } of item.translations) {
        expect(texts.length).toBeLessThanOrEqual(of);
      }
    }
  });

  it("says so on an old edition, and cites the edition that is read", async () => {
    const page = await (await get(`/en/practices/${revised}?edition=1`)).text();
    expect(page).toContain("This is edition 1 of 2.");
    expect(page).toContain(`/en/practices/${revised}?edition=1`);
    expect(page).toMatch(/<meta name="robots" content="noindex/);
    const cite = `/en/cite/practices/${revised}`;
    const bib = await (await get(`${cite}.bib?edition=1`)).text();
    expect(bib).toMatch(/version = \{1\}/);
    expect(await (await get(`${cite}.ris`)).text()).toMatch(/^ET {2}- 2\r$/m);
    expect(await json(`${cite}.json?edition=1`)).toMatchObject([
      { type: "report", version: "1" },
    ]);
  });

  it("tells search engines what it is, in the page and beside it", async () => {
    const page = await (await get(`/fr/practices/${number}`)).text();
    const [, inPage = "{}"] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const answer = await get(`/fr/practices/${number}.jsonld`);
    expect(answer.headers.get("content-type")).toMatch(/ld\+json/);
    const beside = (await answer.json()) as Record<string, unknown>;
    expect(JSON.parse(inPage)).toEqual(beside);
    expect(beside).toMatchObject({
      ...{ "@context": "https://schema.org", "@type": "Report" },
      identifier: number,
      url: `${origin}/fr/practices/${number}`,
    });
  });
});

it("the topics are a vocabulary in six languages below the proposals", async () => {
  const skos = z.object({
    "@graph": z.array(
      z.object({
        "@id": z.url(),
        "@type": z.string(),
        prefLabel: z.record(z.string(), z.string()),
        broader: z.array(z.string()).optional(),
      }),
    ),
  });
  const { "@graph": graph } = skos.parse(await json("/topics.jsonld"));
  const concepts = graph.filter((one) => one["@type"] === "skos:Concept");
  expect(concepts).toHaveLength(30);
  for (const { prefLabel } of graph) {
    expect(Object.keys(prefLabel).sort()).toEqual([...locales].sort());
  }
  const ids = new Set(concepts.map((one) => one["@id"]));
  const above = concepts.flatMap(({ broader }) => broader ?? []);
  expect(above.filter((id) => !ids.has(id))).toEqual([]);
  const turtle = await (await get("/topics.ttl")).text();
  expect(turtle.match(/a skos:Concept ;/g)).toHaveLength(30);
  expect(turtle).not.toContain("exactMatch");
});
