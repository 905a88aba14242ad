import { translator } from "../../i18n/translate";
import type { Context } from "../../context.server";
import type { Instant } from "../kernel/clock";
import { isoInstant } from "../register/item.server";
import { escapeXml, rights, tag } from "../register/xml";
import { licence } from "./model";

/** Most entries of a feed that is not paged. */
export const mostEntries = 50;

interface Head {
  /** What it tells of, and what of it: part of its id, the same in every language. */
  readonly name: string;
  readonly title: string;
  readonly subtitle?: string;
  /** Path and query of the feed. */
  readonly self: string;
  /** Path and query of the page that shows the same. */
  readonly page: string;
  /** Of the newest entry; without one, when it was asked for. */
  readonly updated: Instant;
}

/**
 * An Atom feed around entries that are written already. Source: RFC 4287. Ids
 * are tag URIs (RFC 4151): the same whatever the language or the host.
 */
export function atomFeed(
  { env, locale: lang }: Pick<Context, "env" | "locale">,
  { name, title, subtitle, self, page, updated }: Head,
  entries: readonly string[],
): string {
  const t = translator(lang);
  const own = env.origin + self;
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    tag("title", title),
    subtitle === undefined ? "" : tag("subtitle", subtitle),
    rights(t("ui.footer.licence"), licence.url),
    tag("id", `tag:fairway,2024:${name}${new URL(own).search}`),
    tag("updated", isoInstant(updated)),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(own)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(env.origin + page)}"/>`,
    `<author>${tag("name", t("ui.site"))}</author>`,
    ...entries,
    "</feed>\n",
  ].join("");
}

/** One thing with a number, a title and a page of its own. */
export function atomEntry(
  origin: string,
  entry: {
    readonly kind: string;
    readonly number: string;
    readonly title: string;
    /** BCP 47. */
    readonly lang: string;
    readonly updated: Instant;
    /** Path of its page. */
    readonly path: string;
    readonly summary: string;
  },
): string {
  const { kind, number, title, lang, updated, path, summary } = entry;
  return [
    "<entry>",
    `<title xml:lang="${escapeXml(lang)}">${escapeXml(title)}</title>`,
    tag("id", `tag:fairway,2024:${kind}:${number}`),
    tag("updated", isoInstant(updated)),
    `<link rel="alternate" type="text/html" href="${escapeXml(origin + path)}"/>`,
    tag("summary", summary),
    "</entry>",
  ].join("");
}

/** The latest of some instants; `now` when there is none. */
export const newestOf = (all: readonly Instant[], now: Instant): Instant =>
  Math.max(0, ...all) || now;
