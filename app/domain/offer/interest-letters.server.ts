import type { InterestRow } from "../../../db/queries/interest.server";
import {
  listAddresses,
  listWritersOf,
} from "../../../db/queries/practice-person.server";
import { listOfficers } from "../../../db/queries/request-desk.server";
import type { Tx } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { formatDay } from "../../i18n/format";
import { url } from "../../urls";
import { enqueueLetter } from "../outbox/enqueue.server";

/** What a company is told of its declaration; `what` in the letter. */
export type InterestNews = "published" | "declined" | "reminded" | "ended";

type Here = Pick<Context, "now" | "env">;

/** A letter about a declaration of interest to those who write for the company. */
export async function tellDeclarers(
  tx: Tx,
  { now, env }: Here,
  row: Pick<InterestRow, "id" | "participantId" | "expiresAt">,
  what: InterestNews,
  quote?: string,
): Promise<void> {
  const writers = await listWritersOf(tx, row.participantId);
  for (const person of await listAddresses(tx, writers)) {
    const lang = person.locale;
    const day = row.expiresAt === null ? "" : formatDay(lang, row.expiresAt);
    await enqueueLetter(tx, now, {
      kind: "offer.letter.interest",
      ...{ to: person.email, locale: lang },
      params: { name: person.name, what, day },
      link: env.origin + url("interests", { lang, id: row.participantId }),
      ...(quote === undefined ? {} : { quote }),
      subjectId: row.id,
    });
  }
}

/** Tells the matching officers that a declaration waits for them. */
export async function tellOfInterest(
  tx: Tx,
  { now, env }: Here,
  id: string,
): Promise<void> {
  const officers = await listOfficers(tx, "matching_officer");
  const ids = officers.map((one) => one.id);
  for (const person of await listAddresses(tx, ids)) {
    const lang = person.locale;
    await enqueueLetter(tx, now, {
      kind: "offer.letter.interest-desk",
      ...{ to: person.email, locale: lang },
      params: { name: person.name },
      link: env.origin + url("interestDesk", { lang }),
      subjectId: id,
    });
  }
}
