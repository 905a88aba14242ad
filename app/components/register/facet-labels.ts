import type { FacetName } from "../../domain/register/facets";
import type { ProposalNumber } from "../../domain/initiative/model";
import { proposalLabel } from "../../domain/initiative/text";
import { areaName } from "../../domain/reference/area";
import type { Translate } from "../../i18n/translate";

/** The first part of the message key of a facet's choices, where each has a message. */
const keys = {
  kind: "participant.kind",
  act: "act.type",
  vehicle: "act.vehicle",
  region: "reference.region",
  verification: "ui.level",
  status: "act.status",
} as const;

/** What a choice is called in the reader's language. */
export function facetLabel(
  t: Translate,
  name: FacetName,
  value: string,
): string {
  switch (name) {
    case "year":
      return value;
    case "area":
      return areaName(value, t.locale);
    case "category":
      return (
        t.find(`reference.category.${value}`) ??
        t.find(`reference.income.${value}`) ??
        value
      );
    case "proposal":
      return `${value}. ${proposalLabel(t.locale, Number(value) as ProposalNumber)}`;
    default:
      return t.find(`${keys[name]}.${value}`) ?? value;
  }
}
