import { dayOf, isDay, type Day } from "../kernel/clock";
import type { FieldError, FieldErrors } from "../kernel/errors";
import type { ParticipantKind } from "../participant/model";
import type { OfferContent } from "./content";
import { limits } from "./limits";

/** What nobody can judge an offer without, and the message when it is missing. */
const needed = [
  ["title", "offer.error.title-missing"],
  ["description", "offer.error.description-missing"],
  ["topics", "offer.error.topics-missing"],
  ["modalities", "offer.error.modalities-missing"],
  ["languages", "offer.error.languages-missing"],
  ["contact", "offer.error.contact-missing"],
] as const satisfies readonly (readonly [keyof OfferContent, string])[];

const yearsLater = (day: Day, years: number): Day =>
  `${String(Number(day.slice(0, 4)) + years).padStart(4, "0")}${day.slice(4)}`;

function windowProblem(
  window: OfferContent["window"],
  today: Day,
): readonly [string, FieldError] | undefined {
  if (window === null) return ["window.from", { key: "offer.error.window" }];
  for (const end of ["from", "to"] as const) {
    if (window[end] === "") {
      return [`window.${end}`, { key: "offer.error.window" }];
    }
    if (!isDay(window[end])) {
      return [`window.${end}`, { key: "offer.error.no-such-day" }];
    }
  }
  const { from, to } = window;
  if (to < from) return ["window.to", { key: "offer.error.window-reversed" }];
  if (to < today) return ["window.to", { key: "offer.error.window-past" }];
  if (to > yearsLater(from, limits.windowYears)) {
    const params = { years: limits.windowYears };
    return ["window.to", { key: "offer.error.window-long", params }];
  }
  return undefined;
}

/**
 * What stops an offer from being sent: field names as in its form and message
 * keys, in the order they are asked. An excluded state needs a stated legal
 * ground (proposal 10); a company confirms that it asks for no purchase and no
 * place of data.
 * @param kind what the provider is
 * @param today the day it would be sent on
 */
export function problemsOf(
  content: OfferContent,
  kind: ParticipantKind,
  today: Day,
): FieldErrors {
  const found: Record<string, FieldError> = {};
  for (const [field, key] of needed) {
    if (content[field].length === 0) found[field] = { key };
  }
  content.excluded.forEach(({ ground }, row) => {
    if (ground) return;
    found[`excluded.${String(row)}.ground`] = {
      key: "offer.error.ground-missing",
    };
  });
  const wrong = windowProblem(content.window, today);
  if (wrong) found[wrong[0]] = wrong[1];
  if (!Number.isInteger(content.slots) || content.slots < 1) {
    found["slots"] = {
      key: "offer.error.slots",
      params: { most: limits.slots },
    };
  }
  if (content.funding === null) {
    found["funding"] = { key: "offer.error.funding-missing" };
  }
  if (content.funding === "funded" && content.tied === null) {
    found["tied"] = { key: "offer.error.tied-missing" };
  }
  // An offer saved before this was asked does not have it.
  if (kind === "company" && !content.noConditions) {
    found["noConditions"] = { key: "offer.error.no-conditions" };
  }
  return found;
}

/** The problems of an offer at an instant. */
export const problemsAt = (
  content: OfferContent,
  kind: ParticipantKind,
  now: number,
): FieldErrors => problemsOf(content, kind, dayOf(now));
