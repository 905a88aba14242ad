import type { OfferContent } from "./content";

/** What the public reads of an offer: no contact, and no grounds of exclusions. */
export type OfferText = Omit<OfferContent, "contact" | "excluded"> & {
  readonly excluded: readonly { readonly area: string }[];
};

/** The one place that decides what of an offer is public. */
export function publicText(content: OfferContent): OfferText {
  const { contact: _, excluded, ...text } = content;
  return { ...text, excluded: excluded.map(({ area }) => ({ area })) };
}
