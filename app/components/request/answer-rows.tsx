import type { ReactNode } from "react";
import type { RequestContent } from "../../domain/request/content";
import { parsePracticeNumber } from "../../domain/practice/number";
import type { ReadableContent } from "../../domain/request/view";
import { languageName } from "../../domain/reference/language";
import { formatDay, formatNumber } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import { url } from "../../urls";
import { OwnText } from "../register/own-text";

/** The fields in the order readers get them; contact passes only when both accepted. */
export const shownFields = [
  "problem",
  "objective",
  "needs",
  "outputs",
  "indicators",
  "beneficiaries",
  "currentEfforts",
  "otherDonors",
  "languages",
  "legalTradition",
  "start",
  "months",
  "hostCommitments",
  "budget",
  "partners",
  "practice",
  "contact",
] as const satisfies readonly (keyof RequestContent)[];
export type ShownField = (typeof shownFields)[number];

const dayText = (t: Translate, day: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDay(t.locale, day) : day;

function needs(t: Translate, list: RequestContent["needs"]): ReactNode {
  if (list.length === 0) return null;
  return (
    <ul>
      {list.map((need) => (
        <li key={need.id}>
          <strong>{t(`reference.topic.${need.topic}`)}</strong>
          <br />
          {t("request.need.line", {
            modality: t(`exchange.modality.${need.modality}`),
            priority: t(`request.priority.${String(need.priority) as "1"}`),
            must: need.must ? "yes" : "no",
          })}
        </li>
      ))}
    </ul>
  );
}

function indicators(
  t: Translate,
  list: RequestContent["indicators"],
  lang: string,
): ReactNode {
  if (list.length === 0) return null;
  return (
    <ul>
      {list.map((one) => (
        <li key={one.id}>
          <bdi lang={lang}>{one.name}</bdi>
          {(["baseline", "target"] as const).map(
            (name) =>
              one[name] && (
                <span key={name}>
                  <br />
                  {t(`writing.indicator.${name}`)}
                  {t("ui.colon")}
                  <bdi lang={lang}>{one[name]}</bdi>
                </span>
              ),
          )}
        </li>
      ))}
    </ul>
  );
}

/** One answer in the words a reader sees; null where it was left open, undefined where it is kept from them. */
export function shownAnswer(
  t: Translate,
  content: ReadableContent,
  field: ShownField,
  lang: string,
): ReactNode {
  const c = content;
  switch (field) {
    case "needs":
      return c.needs && needs(t, c.needs);
    case "indicators":
      return c.indicators && indicators(t, c.indicators, lang);
    case "languages": {
      const names = (c.languages ?? []).map((code) =>
        languageName(code, t.locale),
      );
      const list = new Intl.ListFormat(t.locale).format(names);
      if (!c.languages || names.length === 0) return c.languages && null;
      return c.interpretation
        ? t("request.view.with-interpreter", { languages: list })
        : list;
    }
    case "legalTradition":
      return c.legalTradition && t(`practice.tradition.${c.legalTradition}`);
    case "start":
      return (
        c.start &&
        t("request.view.start", {
          from: dayText(t, c.start.from),
          to: dayText(t, c.start.to),
        })
      );
    case "months":
      return c.months && t("request.view.months", { count: c.months });
    case "budget":
      return c.budget && t(`exchange.budget.${c.budget}`);
    case "partners":
      return c.partners && formatNumber(t.locale, c.partners);
    case "practice": {
      const number = c.practice ?? null;
      if (number === null || parsePracticeNumber(number) === null) {
        return c.practice === undefined ? undefined : null;
      }
      return (
        <a href={url("practice", { lang: t.locale, number })}>
          <bdi dir="ltr">{number}</bdi>
        </a>
      );
    }
    case "contact":
      return c.contact && <bdi>{c.contact}</bdi>;
    default:
      return c[field] && <OwnText lang={lang} text={c[field]} />;
  }
}
