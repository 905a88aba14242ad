import type { Tx } from "../../../db/client.server";
import type { OfferRow } from "../../../db/queries/offer.server";
import { listOfficers } from "../../../db/queries/request-desk.server";
import {
  listAddresses,
  listWritersOf,
} from "../../../db/queries/practice-person.server";
import type { Context } from "../../context.server";
import { formatDay } from "../../i18n/format";
import { url } from "../../urls";
import type { Instant } from "../kernel/clock";
import { enqueueLetter } from "../outbox/enqueue.server";

/** What the provider of an offer is told of; `what` in the letter. */
export const offerNews = [
  "to_approve",
  "received",
  "active",
  "returned",
  "reminder",
  "expired",
  "paused",
  "withdrawn",
  "draft_waits",
  "draft_over",
] as const;
export type OfferNews = (typeof offerNews)[number];

/** First-strong isolate: a title keeps its own direction within any sentence. */
const isolate = (text: string) => `\u2068${text}\u2069`;

/** What officers are told of; `what` in the letter. */
export type OfferOfficerNews = "submitted" | "screening_over";

/** Tells the matching officers that an offer waits for them. */
export async function tellOfficers(
  tx: Tx,
  { now, env }: Pick<Context, "now" | "env">,
  offer: Pick<OfferRow, "id" | "content" | "dueAt">,
  what: OfferOfficerNews,
): Promise<void> {
  for (const person of await listOfficers(tx, "matching_officer")) {
    const [address] = await listAddresses(tx, [person.id]);
    if (!address) continue;
    const lang = address.locale;
    const day = offer.dueAt === null ? "" : formatDay(lang, offer.dueAt);
    await enqueueLetter(tx, now, {
      kind: "offer.letter.officers",
      to: address.email,
      locale: lang,
      params: {
        ...{ what, name: address.name, day },
        title: isolate(offer.content.title),
      },
      link: env.origin + url("offerCase", { lang, id: offer.id }),
      subjectId: offer.id,
    });
  }
}

/** A letter about an offer to those who write for its provider. */
export async function tellOwners(
  tx: Tx,
  { now, env }: Pick<Context, "now" | "env">,
  offer: Pick<OfferRow, "id" | "participantId" | "content">,
  what: OfferNews,
  more: { readonly due?: Instant | null; readonly quote?: string } = {},
): Promise<void> {
  // Only an owner approves for the organization.
  const people = await listWritersOf(
    ...([tx, offer.participantId] as const),
    what === "to_approve" ? ["owner"] : undefined,
  );
  for (const person of await listAddresses(tx, people)) {
    const lang = person.locale;
    await enqueueLetter(tx, now, {
      kind: "offer.letter.news",
      to: person.email,
      locale: lang,
      params: {
        ...{ what, name: person.name, title: isolate(offer.content.title) },
        day: more.due == null ? "" : formatDay(lang, more.due),
      },
      link: env.origin + url("offerSteps", { lang, id: offer.id }),
      ...(more.quote === undefined ? {} : { quote: more.quote }),
      subjectId: offer.id,
    });
  }
}
