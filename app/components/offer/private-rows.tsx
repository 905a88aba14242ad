import type { OfferContent } from "../../domain/offer/content";
import { areaName, isArea } from "../../domain/reference/area";
import type { Translate } from "../../i18n/translate";
import type { SummaryRow } from "../ui/summary-list";

/** What only the provider and the secretariat read: contact, grounds of exclusions. */
export const privateRows = (
  t: Translate,
  { contact, excluded }: OfferContent,
): SummaryRow[] => [
  { label: t("offer.field.contact"), value: <bdi>{contact}</bdi> },
  ...excluded.map(({ area, ground }) => ({
    label: t("offer.ground-for", {
      area: isArea(area) ? areaName(area, t.locale) : area,
    }),
    value: ground ? <bdi>{ground}</bdi> : t("offer.none"),
  })),
];
