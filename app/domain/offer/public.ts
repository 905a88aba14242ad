import type { OfferContent } from "./content";
import type { OfferText } from "./model";

/** The one place that decides what of an offer is public. */
export function publicText(content: OfferContent): OfferText {
  const { contact: _, excluded, ...text } = content;
  return { ...text, excluded: excluded.map(({ area }) => ({ area })) };
}
