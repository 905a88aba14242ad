import type { Tx } from "../../../db/client.server";
import type { EngagementRow } from "../../../db/queries/engagement.server";
import { listNames } from "../../../db/queries/participant.server";
import {
  listAddresses,
  listWritersOf,
} from "../../../db/queries/practice-person.server";
import { listFocalPointIds } from "../../../db/queries/focal-point.server";
import type { Context } from "../../context.server";
import { formatDay } from "../../i18n/format";
import { url } from "../../urls";
import type { Side } from "../exchange/model";
import { userIdOf } from "../exchange/told.server";
import type { Instant } from "../kernel/clock";
import { pickText } from "../kernel/localized";
import { enqueueLetter } from "../outbox/enqueue.server";
import { engagementNumber } from "./number";

type Here = Pick<Context, "actor" | "now" | "env">;
type About = Pick<
  EngagementRow,
  "id" | "number" | "recipientId" | "providerId" | "area" | "dueAt"
>;

/** What the sides are told of; `what` in the letter. */
export type EngagementNews =
  | "started"
  | "terms"
  | "signed"
  | "active"
  | "suspended"
  | "resumed"
  | "finalising"
  | "reopened"
  | "closed"
  | "comment"
  | "cancelled"
  | "report"
  | "message"
  | "publication"
  | "published"
  | "unpublished"
  | "practice"
  | "followed_up"
  | "amendment"
  | "amendment_signed"
  | "amendment_withdrawn"
  | "amendment_declined"
  | "amended";

/** What a side is reminded of; `what` in the letter. */
export type Reminder =
  "terms" | "suspended" | "report" | "report_late" | "closure" | "follow_up";

/** What the country's focal points are told of too. */
const forCountry: readonly EngagementNews[] = ["active", "closed", "cancelled"];

/** First-strong isolate: a name keeps its own direction within any sentence. */
const isolate = (text: string) => `\u2068${text}\u2069`;

interface Told {
  readonly kind: "news" | "reminder";
  readonly what: string;
  readonly due: Instant | null;
}

/**
 * Letters name the engagement by its number and its two sides, never by what
 * its texts say: mail leaves the house.
 */
async function write(
  tx: Tx,
  { now, env }: Here,
  about: About,
  userIds: readonly string[],
  { kind, what, due }: Told,
): Promise<void> {
  const recipients = await listNames(tx, about.recipientId);
  const providers = await listNames(tx, about.providerId);
  for (const { email, name, locale: lang } of await listAddresses(
    tx,
    userIds,
  )) {
    const nameIn = (names: typeof recipients) =>
      isolate(
        pickText(
          names.map((one) => ({ lang: one.lang, text: one.name })),
          lang,
        )?.text ?? "–",
      );
    await enqueueLetter(tx, now, {
      kind: `engagement.letter.${kind}`,
      to: email,
      locale: lang,
      params: {
        ...{ what, name, number: engagementNumber(about.number) },
        recipient: nameIn(recipients),
        provider: nameIn(providers),
        day: due === null ? "–" : formatDay(lang, due),
      },
      link: env.origin + url("engagementWork", { lang, id: about.id }),
      subjectId: about.id,
    });
  }
}

const participantOf = (about: About, side: Side) =>
  side === "requester" ? about.recipientId : about.providerId;

/** A letter to everybody who writes for one side, but for who did it. */
export async function tellSide(
  tx: Tx,
  ctx: Here,
  about: About,
  side: Side,
  what: EngagementNews,
): Promise<void> {
  const writers = await listWritersOf(tx, participantOf(about, side));
  const others = writers.filter((id) => id !== userIdOf(ctx));
  await write(tx, ctx, about, others, { kind: "news", what, due: about.dueAt });
}

/** A letter to both sides, and of the great steps to the country's focal points. */
export async function tellSides(
  tx: Tx,
  ctx: Here,
  about: About,
  what: EngagementNews,
): Promise<void> {
  const told = new Set([
    ...(await listWritersOf(tx, about.recipientId)),
    ...(await listWritersOf(tx, about.providerId)),
    ...(forCountry.includes(what)
      ? await listFocalPointIds(tx, about.area, ctx.now, "assistance")
      : []),
  ]);
  told.delete(userIdOf(ctx) ?? "");
  await write(tx, ctx, about, [...told], {
    ...{ kind: "news", what, due: about.dueAt },
  });
}

/** A reminder to everybody who writes for one side. */
export const remindSide = async (
  tx: Tx,
  ctx: Here,
  about: About,
  side: Side,
  what: Reminder,
): Promise<void> =>
  write(tx, ctx, about, await listWritersOf(tx, participantOf(about, side)), {
    ...{ kind: "reminder", what, due: about.dueAt },
  });
