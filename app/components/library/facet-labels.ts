import type { ProposalNumber } from "../../domain/initiative/model";
import { proposalLabel } from "../../domain/initiative/text";
import type { FacetName } from "../../domain/library/facets";
import { areaName } from "../../domain/reference/area";
import { languageName } from "../../domain/reference/language";
import type { Translate } from "../../i18n/translate";

/** The first part of the message key of a facet's choices, where each has a message. */
const keys = {
  topic: "reference.topic",
  label: "practice.label",
  instrument: "practice.instrument",
  cost: "practice.cost",
  region: "reference.region",
  law: "practice.tradition",
} as const;

/** What a choice is called in the reader's language. */
export function facetLabel(
  t: Translate,
  name: FacetName,
  value: string,
): string {
  switch (name) {
    case "area":
      return areaName(value, t.locale);
    case "language":
      return languageName(value, t.locale);
    case "group":
      return (
        t.find(`reference.category.${value}`) ??
        t.find(`reference.income.${value}`) ??
        value
      );
    case "proposal":
      return `${value}. ${proposalLabel(t.locale, Number(value) as ProposalNumber)}`;
    case "evidence":
      return `${value} · ${t.find(`practice.evidence.${value}`) ?? ""}`;
    case "fresh":
      return t.find(`library.fresh.${value}`) ?? value;
    default:
      return t.find(`${keys[name]}.${value}`) ?? value;
  }
}
