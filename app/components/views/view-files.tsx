import { citationFormats, citationNames } from "../../domain/citation/model";
import type { Instant } from "../../domain/kernel/clock";
import type { Locale } from "../../domain/kernel/localized";
import { sheetFormats } from "../../domain/sheet/model";
import { citeView, plainCitation } from "../../i18n/cite";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { CiteBox } from "../ui/cite-box";
import { LinkLine } from "../ui/link-line";

type Params = Record<string, string | number | readonly string[] | undefined>;

interface Parts {
  /** The view's name among the downloads. */
  readonly view: string;
  /** The query of the page. */
  readonly params: Params;
}

/** A citation as files for programs, by the name of the format. */
export const citationFiles = (
  lang: Locale,
  { what, id }: { readonly what: string; readonly id: string },
  params: Params,
) =>
  citationFormats.map((format) => ({
    label: citationNames[format],
    href: url("cite", { lang, what, citation: `${id}.${format}` }, params),
  }));

/** What is on screen as files, and for programs. */
export function ViewFiles({
  view,
  params,
  feed,
  api,
}: Parts & {
  /** Address of the same as an Atom feed. */
  readonly feed?: string | undefined;
  /** Address of the same in the JSON interface. */
  readonly api?: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <LinkLine
      label={t("views.files")}
      links={[
        ...sheetFormats.map((format) => ({
          href: url("data", { lang, download: `${view}.${format}` }, params),
          label: format.toUpperCase(),
        })),
        ...(feed === undefined ? [] : [{ href: feed, label: "Atom" }]),
        ...(api === undefined ? [] : [{ href: api, label: "API" }]),
      ]}
    />
  );
}

/** How to cite a view: as text, and as files for programs. */
export function ViewCite({
  what = "views",
  view,
  params,
  title,
  address,
  now,
  asOf,
}: Parts & {
  /** Where its citation is found: among the views, or the countries. */
  readonly what?: "views" | "countries" | undefined;
  readonly title: string;
  /** Absolute address of the page with its query. */
  readonly address: string;
  readonly now: Instant;
  readonly asOf: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  const cited = citeView(
    t,
    { name: view, title },
    { address, now, asOf: asOf ?? null },
  );
  return (
    <CiteBox
      citations={[{ label: t("cite.plain"), text: plainCitation(t, cited) }]}
      title={t("cite.title")}
      files={citationFiles(lang, { what, id: view }, params)}
    />
  );
}
