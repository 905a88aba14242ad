import type { LibraryEntryRow } from "../../../db/queries/library.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import type { Context } from "../../context.server";
import { directionOf, pickText, type Locale } from "../kernel/localized";
import { practiceNumber } from "../practice/number";
import { isoInstant } from "../register/item.server";
import { escapeXml, tag } from "../register/xml";
import { toParams, type LibraryQuery } from "./query";

type Reader = Pick<Context, "env" | "locale" | "now">;

/**
 * The newest practices a query finds as an Atom feed. Source: RFC 4287. Ids are
 * tag URIs (RFC 4151): the same whatever the language or the host.
 */
export function libraryFeed(
  { env, locale: lang, now }: Reader,
  query: LibraryQuery,
  rows: readonly LibraryEntryRow[],
): string {
  const t = translator(lang);
  const params = toParams(query);
  const self = env.origin + url("practicesAtom", { lang }, params);
  const page = env.origin + url("practices", { lang }, params);
  const updated = Math.max(0, ...rows.map((row) => row.publishedAt)) || now;
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    tag("title", t("library.feed-title")),
    tag("subtitle", t("library.no-judgement")),
    tag("id", `tag:fairway,2024:practices${new URL(self).search}`),
    tag("updated", isoInstant(updated)),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<author>${tag("name", t("ui.site"))}</author>`,
    ...rows.map((row) => entry(row, env.origin, lang)),
    "</feed>\n",
  ].join("");
}

/** Text in its own language; feed readers take the direction from it. */
const inLang = (name: string, lang: string, text: string) =>
  `<${name} xml:lang="${escapeXml(lang)}">${escapeXml(
    // The mark says where a text of the other direction begins.
    directionOf(lang) === "rtl" ? `\u200f${text}` : text,
  )}</${name}>`;

function entry(row: LibraryEntryRow, origin: string, lang: Locale): string {
  const t = translator(lang);
  const number = practiceNumber(row.number);
  const title = pickText(row.titles, lang);
  const summary = pickText(row.summaries, lang);
  return [
    "<entry>",
    title ? inLang("title", title.lang, title.text) : tag("title", number),
    tag("id", `tag:fairway,2024:practice:${number}`),
    tag("updated", isoInstant(row.publishedAt)),
    `<link rel="alternate" type="text/html" href="${escapeXml(origin + url("practice", { lang, number }))}"/>`,
    ...row.topics.map(
      (code) =>
        `<category term="${code}" label="${escapeXml(t(`reference.topic.${code}`))}"/>`,
    ),
    summary ? inLang("summary", summary.lang, summary.text) : "",
    "</entry>",
  ].join("");
}
