import type { ReactNode } from "react";
import { proposalLabel } from "../../domain/initiative/text";
import type { PracticeContent } from "../../domain/practice/content";
import { practiceNumber } from "../../domain/practice/number";
import type { OwnPractice } from "../../domain/practice/own";
import { partFields, type PartName } from "../../domain/practice/parts";
import { areaName } from "../../domain/reference/area";
import { isIsicCode } from "../../domain/reference/isic";
import { isRegionCode } from "../../domain/reference/region";
import { formatDay } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import { isProse } from "./field-kinds";
import { RichText } from "./rich-text";

const list = (items: readonly ReactNode[]) =>
  items.length === 0 ? null : (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  );

/** One answer in the words a reader sees; null where it was left open. */
export function shownAnswer(
  t: Translate,
  { content, lang }: Pick<OwnPractice, "content" | "lang">,
  field: Exclude<
    keyof PracticeContent,
    "blocks" | "indicators" | "attachments"
  >,
): ReactNode {
  const c = content;
  if (isProse(field)) {
    return c[field] === "" ? null : <RichText text={c[field]} lang={lang} />;
  }
  switch (field) {
    case "title":
      return c.title && <bdi lang={lang}>{c.title}</bdi>;
    case "contact":
      return c.contact && <bdi dir="ltr">{c.contact}</bdi>;
    case "licence":
      return <bdi dir="ltr">{c.licence}</bdi>;
    case "area":
      return c.area && areaName(c.area, t.locale);
    case "region":
      return c.region && isRegionCode(c.region)
        ? t(`reference.region.${c.region}`)
        : null;
    case "legalTradition":
      return c.legalTradition && t(`practice.tradition.${c.legalTradition}`);
    case "governmentLevel":
      return (
        c.governmentLevel && t(`practice.government-level.${c.governmentLevel}`)
      );
    case "sector":
      return c.sector && isIsicCode(c.sector)
        ? t(`reference.${c.sector}`)
        : null;
    case "startedOn":
    case "endedOn": {
      const day = c[field];
      return day && formatDay(t.locale, day);
    }
    case "instrument":
      return c.instrument && t(`practice.instrument.${c.instrument}`);
    case "mechanism":
      return c.mechanism && t(`practice.mechanism.${c.mechanism}`);
    case "cost":
      return c.cost && t(`practice.cost.${c.cost}`);
    case "staffing":
      return c.staffing && t(`practice.staffing.${c.staffing}`);
    case "duration":
      return c.duration && t(`practice.duration.${c.duration}`);
    case "dataCategories":
      return list(
        c.dataCategories.map((code) => t(`practice.data-category.${code}`)),
      );
    case "topics":
      return list(c.topics.map((code) => t(`reference.topic.${code}`)));
    case "proposals":
      return list(
        c.proposals.map(
          (number) => `${String(number)}. ${proposalLabel(t.locale, number)}`,
        ),
      );
    case "sdgTargets":
      return list(
        c.sdgTargets.map(
          (target) => `${target} ${t(`reference.sdg.${target}`)}`,
        ),
      );
    case "related":
      return list(
        c.related.map((number) => (
          <bdi dir="ltr">{practiceNumber(number)}</bdi>
        )),
      );
    case "act":
      return c.act && <bdi dir="ltr">{c.act}</bdi>;
  }
}

type Plain = Parameters<typeof shownAnswer>[2];

/** The fields of a part that are no lists of rows. */
export const plainFields = (part: PartName): Plain[] =>
  partFields[part].filter(
    (field): field is Plain =>
      field !== "blocks" && field !== "indicators" && field !== "attachments",
  );
