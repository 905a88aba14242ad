import type { Audience } from "../exchange/model";
import { type Day, addMonths, dayOf, startOf } from "../kernel/clock";
import type { OfferContent } from "../offer/content";
import type {
  FieldAudiences,
  GuardedField,
  RequestContent,
} from "../request/content";
import { type EngagementTerms, type TermsOutput, limits } from "./content";

/** What the two sides said before, as far as the other side may know it. */
export interface Before {
  readonly request: {
    readonly content: RequestContent;
    readonly lang: string;
    readonly audience: Audience;
    readonly fieldAudiences: FieldAudiences;
    /** The provider is among those whom the requester named. */
    readonly isNamed: boolean;
  };
  readonly offer: { readonly content: OfferContent; readonly lang: string };
  readonly today: Day;
}

/** Later of two days; null is none. */
const later = (a: Day, b: Day | null): Day => (b !== null && b > a ? b : a);

function spanOf({ request, offer, today }: Before) {
  const start = later(
    later(today, request.content.start?.from ?? null),
    offer.content.window?.from ?? null,
  );
  const { months } = request.content;
  if (months === null) return { start, end: null };
  const whole = dayOf(addMonths(startOf(start), months));
  const last = offer.content.window?.to ?? whole;
  const end = last < whole ? last : whole;
  return { start, end: end > start ? end : null };
}

function outputsOf(
  { outputs, indicators }: Pick<RequestContent, "outputs" | "indicators">,
  newId: () => string,
): TermsOutput[] {
  const measured = indicators
    .filter(({ name }) => name !== "")
    .map(({ name, target }) => ({ id: newId(), name, target }));
  if (measured.length > 0) return measured.slice(0, limits.outputs);
  return outputs
    .split("\n")
    .map((line) => line.replace(/^[-*•\s]+/u, "").trim())
    .filter((line) => line !== "" && line.length <= limits.name)
    .slice(0, limits.outputs)
    .map((name) => ({ id: newId(), name, target: "" }));
}

/**
 * Terms to begin the talks with. A field that only named providers may read
 * stays out unless this provider was named; words of the offer come along only
 * when they are in the request's language, so that the text has one.
 */
export function prefillTerms(
  before: Before,
  newId: () => string,
): EngagementTerms {
  const { request, offer } = before;
  const { content, fieldAudiences, audience, isNamed } = request;
  const isOpen = (field: GuardedField) =>
    isNamed || (fieldAudiences[field] ?? audience) !== "named";
  const asked = isOpen("needs")
    ? [...new Set(content.needs.map(({ topic }) => topic))]
    : [];
  const shared = asked.filter((topic) => offer.content.topics.includes(topic));
  const isSameLang = offer.lang === request.lang;
  return {
    title: content.title,
    description: isOpen("objective") ? content.objective : "",
    topics: shared.length > 0 ? shared : offer.content.topics,
    outputs: outputsOf(
      {
        outputs: isOpen("outputs") ? content.outputs : "",
        indicators: isOpen("indicators") ? content.indicators : [],
      },
      newId,
    ),
    requesterDoes: isOpen("hostCommitments") ? content.hostCommitments : "",
    providerDoes: isSameLang ? offer.content.description : "",
    ...spanOf(before),
  };
}
