import type { Context } from "../../context.server";
import { listListedPractices } from "../../../db/queries/practice-page.server";
import { listChanges } from "../../../db/queries/register.server";
import { url } from "../../urls";
import { areas } from "../reference/area";
import { registerNumber } from "../act/number";
import { notFound } from "../kernel/errors";
import { locales, type Locale } from "../kernel/localized";
import { practiceNumber } from "../practice/number";
import { isoInstant } from "./item.server";
import { escapeXml, tag } from "./xml";

/** Addresses one file may hold, by the protocol of sitemaps.org. */
const MOST = 50_000;
/** Pages in one file: each has an address in every language. */
const PER_FILE = Math.floor(MOST / locales.length);

interface Page {
  readonly path: (lang: Locale) => string;
  readonly changedAt?: number;
}

const fixed = [
  "home",
  "initiative",
  "register",
  "matrix",
  "map",
  "instruments",
  "timeline",
  "statistics",
  "countries",
  "compare",
  "practices",
  "practiceMap",
  "practiceBlocks",
  "challenges",
  "reported",
  "howCounted",
  "about",
  "accessibility",
  "privacy",
] as const;

async function listPages({ db }: Pick<Context, "db">): Promise<Page[]> {
  const rows = await listChanges(db.read);
  const practices = await listListedPractices(db.read);
  const participants = new Map<string, number>();
  for (const { participantId: id, changedAt } of rows) {
    participants.set(id, Math.max(changedAt, participants.get(id) ?? 0));
  }
  return [
    ...fixed.map((name) => ({ path: (lang: Locale) => url(name, { lang }) })),
    ...areas.map(({ iso3 }) => ({
      path: (lang: Locale) => url("country", { lang, iso3 }),
    })),
    ...[...participants].map(([id, changedAt]) => ({
      path: (lang: Locale) => url("participant", { lang, id }),
      changedAt,
    })),
    ...rows.map(({ seq, changedAt }) => ({
      path: (lang: Locale) => url("act", { lang, number: registerNumber(seq) }),
      changedAt,
    })),
    ...practices.map(({ number, publishedAt }) => ({
      path: (lang: Locale) =>
        url("practice", { lang, number: practiceNumber(number) }),
      changedAt: publishedAt,
    })),
  ];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

function urlsOf({ path, changedAt }: Page, origin: string): string {
  const links = locales
    .map(
      (lang) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(origin + path(lang))}"/>`,
    )
    .join("");
  const changed =
    changedAt === undefined ? "" : tag("lastmod", isoInstant(changedAt));
  return locales
    .map(
      (lang) =>
        `<url>${tag("loc", origin + path(lang))}${changed}${links}</url>\n`,
    )
    .join("");
}

/**
 * The map of the site: one file while it fits, else an index of files.
 * @param part number of the file asked for, from 1; null for the map itself
 * @throws DomainError 404 for a part beyond the last
 * Source: sitemaps.org.
 */
export async function sitemap(
  ctx: Pick<Context, "db" | "env">,
  part: number | null,
): Promise<Generator<string>> {
  const pages = await listPages(ctx);
  const parts = Math.ceil(pages.length / PER_FILE);
  if ((part ?? 1) > parts) throw notFound();
  return write(pages, part, { parts, origin: ctx.env.origin });
}

function* write(
  pages: readonly Page[],
  part: number | null,
  { parts, origin }: { readonly parts: number; readonly origin: string },
): Generator<string> {
  yield declaration;
  if (part === null && parts > 1) {
    yield `<sitemapindex ${schema}>\n`;
    for (let one = 1; one <= parts; one += 1) {
      const address = origin + url("sitemap", {}, { part: one });
      yield `<sitemap>${tag("loc", address)}</sitemap>\n`;
    }
    yield "</sitemapindex>\n";
    return;
  }
  yield `<urlset ${schema} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  const from = ((part ?? 1) - 1) * PER_FILE;
  for (const page of pages.slice(from, from + PER_FILE)) {
    yield urlsOf(page, origin);
  }
  yield "</urlset>\n";
}
