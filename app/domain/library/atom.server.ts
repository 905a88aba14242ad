import type { LibraryEntryRow } from "../../../db/queries/library.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import type { Context } from "../../context.server";
import { directionOf, pickText, type Locale } from "../kernel/localized";
import { practiceNumber } from "../practice/number";
import { isoInstant } from "../register/item.server";
import { escapeXml, tag } from "../register/xml";
import { atomFeed, newestOf } from "../sheet/atom.server";
import { toParams, type LibraryQuery } from "./query";

type Reader = Pick<Context, "env" | "locale" | "now">;

/** The newest practices a query finds as an Atom feed. */
export function libraryFeed(
  { env, locale: lang, now }: Reader,
  query: LibraryQuery,
  rows: readonly LibraryEntryRow[],
): string {
  const t = translator(lang);
  const params = toParams(query);
  return atomFeed(
    { env, locale: lang },
    {
      ...{ name: "practices", title: t("library.feed-title") },
      subtitle: t("library.no-judgement"),
      self: url("practicesAtom", { lang }, params),
      page: url("practices", { lang }, params),
      updated: newestOf(
        rows.map((row) => row.publishedAt),
        now,
      ),
    },
    rows.map((row) => entry(row, env.origin, lang)),
  );
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
