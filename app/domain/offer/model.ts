import type { OfferStatus } from "../exchange/model";
import type { OfferContent } from "./content";
import { events } from "../lifecycle/define";
import { offerLifecycle, type OfferEvent } from "../lifecycle/offer";

/** What a provider's people can do with an offer. Labels: `offer.keep.<code>`. */
export const keepSteps = [
  "ask_owner",
  "approve",
  "submit",
  "reopen",
  "confirm_current",
  "pause",
  "resume",
  "withdraw",
  "discard",
] as const satisfies readonly (OfferEvent | "ask_owner")[];
export type KeepStep = (typeof keepSteps)[number];

/** What screening can do. Labels: `offer.do.<code>`. */
export const screenSteps = ["accept", "return"] as const;
export type ScreenStep = (typeof screenSteps)[number];

/** The tabs of the officers' desk. Labels: `offer.view.<code>`. */
export const offerViews = [
  "submitted",
  "active",
  "paused",
  "exhausted",
  "ended",
] as const;
export type OfferView = (typeof offerViews)[number];

export const statusesOf = (view: OfferView): readonly OfferStatus[] => {
  switch (view) {
    case "submitted":
      return ["submitted", "screened"];
    case "ended":
      return ["expired", "withdrawn", "returned"];
    default:
      return [view];
  }
};

/** Working days the secretariat gives itself for screening an offer. */
export const screeningDays = 10;
/** Days before its end at which an offer's provider is reminded. */
export const reminderDays = [30, 7] as const;

/** The steps the state allows, in the order they are offered. */
export function keepStepsOf(status: OfferStatus): KeepStep[] {
  const possible = events(offerLifecycle, status);
  return keepSteps.filter((step) =>
    // What an owner can approve, an editor can ask an owner to look at.
    possible.includes(step === "ask_owner" ? "approve" : step),
  );
}

/** Where a company's declaration of interest stands. Labels: `offer.interest.<code>`. */
export const interestStatuses = [
  "submitted",
  "published",
  "declined",
  "withdrawn",
] as const;
export type InterestStatus = (typeof interestStatuses)[number];

/** What the public reads of an offer: no contact, and no grounds of exclusions. */
export type OfferText = Omit<OfferContent, "contact" | "excluded"> & {
  readonly excluded: readonly { readonly area: string }[];
};
