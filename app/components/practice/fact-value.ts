import type { FactField } from "../../domain/practice/compare-editions";
import { areaName, isArea } from "../../domain/reference/area";
import { practiceNumber } from "../../domain/practice/number";
import { formatDay } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";

/** Where the words for the codes of a fact stand. */
const labels: Readonly<Partial<Record<FactField, string>>> = {
  region: "reference.region.",
  legalTradition: "practice.tradition.",
  governmentLevel: "practice.government-level.",
  sector: "reference.",
  instrument: "practice.instrument.",
  dataCategories: "practice.data-category.",
  mechanism: "practice.mechanism.",
  cost: "practice.cost.",
  staffing: "practice.staffing.",
  duration: "practice.duration.",
  topics: "reference.topic.",
  sdgTargets: "reference.sdg.",
};

/** One value of a fact in words; what has no words stays as it is. */
export function factValue(t: Translate, path: string, value: string): string {
  const field = path as FactField;
  if (field === "area" && isArea(value)) return areaName(value, t.locale);
  if (field === "startedOn" || field === "endedOn") {
    return formatDay(t.locale, value);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(t.locale, value);
  if (field === "proposals") return t("practices.proposal", { number: value });
  if (field === "related") return practiceNumber(Number(value));
  const prefix = labels[field];
  return (prefix && t.find(prefix + value)) ?? value;
}
