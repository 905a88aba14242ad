import type { Line, PracticeRow as Row } from "../../domain/library/model";
import { directionOf } from "../../domain/kernel/localized";
import type { LibraryQuery } from "../../domain/library/query";
import { areaName } from "../../domain/reference/area";
import { languageName } from "../../domain/reference/language";
import { formatList, formatShortDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ResultRow } from "../ui/result-row";
import { StatusTag } from "../ui/status-tag";
import { BasketLink } from "./basket";
import { Marked } from "./marked";

const plain = ({ segments }: Line) => segments.map(({ text }) => text).join("");

/** One practice of the list: what it is, where, how sure one can be, what came of it. */
export function PracticeRow({
  row,
  query,
}: {
  readonly row: Row;
  /** Left out where nothing can be put aside for a comparison. */
  readonly query?: LibraryQuery | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  const { number, title, otherTitle, area, region, evidence } = row;
  const place =
    area === null
      ? region !== null && t.find(`reference.region.${region}`)
      : areaName(area, lang);
  return (
    <ResultRow
      href={url("practice", { lang, number })}
      name={<Marked segments={title.segments} />}
      lang={title.lang === lang ? undefined : title.lang}
      original={
        otherTitle
          ? {
              lang: otherTitle.lang,
              text: <Marked segments={otherTitle.segments} />,
            }
          : undefined
      }
      sentence={<RowText row={row} />}
      meta={[
        place,
        <StatusTag key="evidence" tone="plum">
          {evidence} · {t(`practice.evidence.${evidence}`)}
        </StatusTag>,
        row.label !== "listed" &&
          t("practices.label-of", { label: t(`practice.label.${row.label}`) }),
        t("library.adoptions", { count: row.adoptions }),
        row.fresh === "due" && (
          <StatusTag key="fresh" tone="warn">
            {t("library.fresh.due")}
          </StatusTag>
        ),
        row.like.length > 0 &&
          query?.like &&
          t("library.like-why", {
            country: areaName(query.like.area, lang),
            list: formatList(
              lang,
              row.like.map((trait) => t(`library.trait.${trait}`)),
            ),
          }),
      ].filter(Boolean)}
      mark={
        query && (
          <BasketLink query={query} number={number} title={plain(title)} />
        )
      }
      date={
        <>
          <span className="hide-visually">{t("library.published")} </span>
          <time dateTime={new Date(row.publishedAt).toISOString()}>
            {formatShortDay(lang, row.publishedAt)}
          </time>
        </>
      }
    />
  );
}

/** What came of it, what it is about, or where the words stand that were searched for. */
function RowText({ row: { text } }: { readonly row: Row }) {
  const t = useT();
  const locale = useLocale();
  if (text === null) return null;
  if (text.kind === "result") {
    const { lang, name, baseline, actual } = text.result;
    return (
      <>
        {t("library.result")}
        {t("ui.colon")}
        <span lang={lang} dir={directionOf(lang)}>
          {name}, <b>{actual}</b>
        </span>
        {baseline !== "" && (
          <>
            {" ("}
            {t("library.result-before")}
            {t("ui.colon")}
            <span lang={lang} dir={directionOf(lang)}>
              {baseline}
            </span>
            )
          </>
        )}
      </>
    );
  }
  const { lang, segments } = text.line;
  return (
    <>
      {text.kind === "found" && (
        <>
          {lang === locale
            ? t("library.in-text")
            : t("library.in-text-of", { language: languageName(lang, locale) })}
          {t("ui.colon")}
        </>
      )}
      <span lang={lang} dir={directionOf(lang)}>
        <Marked segments={segments} />
      </span>
    </>
  );
}
