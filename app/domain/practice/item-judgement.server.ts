import { url } from "../../urls";
import type { AdoptionLine } from "../adoption/model";
import type { PracticeEngagement } from "../engagement/model";
import type { Instant } from "../kernel/clock";
import type { Locale } from "../kernel/localized";
import { isoInstant } from "../register/item.server";
import type { ReviewsView } from "./view";

/** Where addresses in an item lead. */
interface Place {
  readonly origin: string;
  readonly lang: Locale;
}

const isoOrNull = (at: Instant | null) => (at === null ? null : isoInstant(at));

/** How an edition was judged, as its page tells it: the sums, the steps, the reviews behind them. */
export const judgementItem = ({ judgement, reviews, voided }: ReviewsView) => ({
  core: judgement.core,
  qualifier: judgement.qualifier,
  failedExclusions: judgement.excluded,
  /** One step per level of evidence, lowest first, each with its reason. */
  evidenceSteps: judgement.reasons,
  /** For whom they were written, never by whom. */
  reviews: reviews.map(({ participantId, names, area, isThird, ...form }) => ({
    reviewer: { participantId, names, area },
    isThird,
    exclusion: form.exclusion,
    core: form.core,
    qualifier: form.qualifier,
    evidence: form.evidence,
    summary: form.summary,
    lang: form.lang,
    at: isoInstant(form.at),
    /** Since when its reviewer is on the author's side; the review was independent when it counted. */
    turned: form.turned && {
      reason: form.turned.reason,
      at: isoInstant(form.turned.at),
    },
  })),
  voidReviews: voided.map(({ names, area, reason, at }) => ({
    ...{ reviewer: { names, area }, reason, at: isoOrNull(at) },
  })),
});

/** Who says it took a practice over; of a struck record only that, and why it was struck. */
export const adoptionItem = (
  {
    participant,
    area,
    kind,
    status,
    edition,
    startedOn,
    ...told
  }: AdoptionLine,
  { origin, lang }: Place,
) => ({
  participant: {
    ...participant,
    url: origin + url("participant", { lang, id: participant.id }),
  },
  ...{ area, kind, status, edition, startedOn },
  ...(status === "struck"
    ? { changes: null, result: null, resultOn: null, source: null }
    : {
        ...{ changes: told.changes, result: told.result },
        ...{ resultOn: told.resultOn, source: told.source },
      }),
  ...{ lang: told.lang, struckReason: told.struckReason },
  publishedAt: isoOrNull(told.publishedAt),
});

/** A public engagement about a practice. */
export const engagementLink = (
  { number, ...rest }: PracticeEngagement,
  { origin, lang }: Place,
) => ({ number, ...rest, url: origin + url("engagement", { lang, number }) });
