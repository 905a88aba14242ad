import type { MetaDescriptor } from "@remix-run/node";
import { locales, type Locale } from "../../domain/kernel/localized";
import { translator } from "../../i18n/translate";
import { inLanguage } from "./language-links";
import { pageTitle } from "./page-title";

/** What a public page tells search engines: its title, its one address, and the same page in each language. */
export function publicMeta({
  lang,
  address,
  title,
  description,
  isPart,
}: {
  readonly lang: Locale;
  /** Absolute, in the page's own language. */
  readonly address: string;
  readonly title: string;
  readonly description?: string | undefined;
  /** A filtered or later page of a list, which search engines shall not list. */
  readonly isPart?: boolean | undefined;
}): MetaDescriptor[] {
  const { origin, pathname } = new URL(address);
  const link = (rel: string, href: string, hrefLang?: string) => ({
    tagName: "link" as const,
    rel,
    href,
    ...(hrefLang ? { hrefLang } : {}),
  });
  return [
    { title: pageTitle(translator(lang), title) },
    ...(description ? [{ name: "description", content: description }] : []),
    ...(isPart ? [{ name: "robots", content: "noindex, follow" }] : []),
    link("canonical", origin + pathname),
    ...locales.map((one) =>
      link("alternate", origin + inLanguage(pathname, one), one),
    ),
  ];
}
