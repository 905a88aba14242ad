import type { Tx } from "../../../db/client.server";
import {
  insertMatchNotices,
  listAlerts,
  listAlertsDue,
  listUnreadNotices,
  listWaitingNotices,
  markNoticesRead,
  markNoticesSent,
  saveAlert,
} from "../../../db/queries/match-alert.server";
import { findOffer } from "../../../db/queries/offer.server";
import {
  listAddresses,
  listWritersOf,
} from "../../../db/queries/practice-person.server";
import { findRequest } from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import type { Job } from "../job/scheduler.server";
import { SECOND } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { offerNumber } from "../offer/number";
import { enqueueLetter } from "../outbox/enqueue.server";
import type { LetterItem } from "../outbox/letter";
import { requestNumber } from "../request/number";
import { may } from "../permissions/authorize";
import { personOf } from "../review/person.server";
import { type AlertFrequency, dueBefore, usualAlert } from "./alert";
import { isReadBy } from "./request-view.server";

const BATCH = 50;
const kinds = ["at_once", "daily", "weekly"] as const;

/** Notes one suggestion for everybody who writes for its sides; letters follow. */
export async function tellOfSuggestions(
  tx: Tx,
  { now }: Pick<Context, "now">,
  matchId: string,
  participantIds: readonly string[],
): Promise<void> {
  const people = new Set<string>();
  for (const id of participantIds) {
    for (const userId of await listWritersOf(tx, id)) people.add(userId);
  }
  const wishes = await listAlerts(tx, [...people]);
  await insertMatchNotices(
    tx,
    [...people].map((userId) => ({
      ...{ id: newId(), matchId, userId, createdAt: now, readAt: null },
      mail:
        wishes.find((one) => one.userId === userId)?.frequency ?? usualAlert,
    })),
  );
}

/** One letter with all that waits for a person; pairs that moved on are left out. */
async function write(tx: Tx, ctx: Context, userId: string): Promise<void> {
  const waiting = await listWaitingNotices(tx, userId);
  await markNoticesSent(
    tx,
    waiting.map(({ id }) => id),
  );
  const open = waiting.filter(({ status }) => status === "suggested");
  const [person] = await listAddresses(tx, [userId]);
  if (!person || open.length === 0) return;
  const lang = person.locale;
  const t = translator(lang);
  const items: LetterItem[] = [];
  for (const { matchId, requestId, offerId, score } of open) {
    const request = await findRequest(tx, requestId);
    const offer = await findOffer(tx, offerId);
    if (request?.number == null || offer?.number == null) continue;
    // It was kept for fewer readers since: its own side alone hears of it.
    const isHidden =
      !(await isReadBy(tx, request, offer.participantId)) &&
      !(await listWritersOf(tx, request.participantId)).includes(userId);
    if (isHidden) continue;
    const [ar, ao] = [requestNumber(request.number), offerNumber(offer.number)];
    items.push({
      name: { lang: "en", text: `${ar} – ${ao}` },
      text: t("match.letter.item", { score }),
      link: ctx.env.origin + url("match", { lang, id: matchId }),
    });
  }
  if (items.length === 0) return;
  await enqueueLetter(tx, ctx.now, {
    kind: "match.letter.suggestions",
    to: person.email,
    locale: lang,
    params: { name: person.name, count: items.length },
    sections: [{ title: t("match.letter.list"), items }],
    link: ctx.env.origin + url("myMatches", { lang }),
    subjectId: userId,
  });
}

const due = async ({ db, now }: Context, limit: number) => {
  const found = [];
  for (const kind of kinds) {
    const before = dueBefore(kind, now);
    found.push(...(await listAlertsDue(db.read, kind, before, limit)));
  }
  return [...new Set(found)];
};

/** Letters about new suggestions, as often as each person wants them. */
export const mailSuggestions: Job = {
  name: "match-suggestions",
  every: 10 * SECOND,
  hasWork: async (ctx) => (await due(ctx, 1)).length > 0,
  async run(ctx) {
    for (const userId of await due(ctx, BATCH)) {
      await ctx.db.write((tx) => write(tx, ctx, userId));
    }
  },
};

/** How often the actor wants letters about suggestions. */
export async function getAlert(ctx: Context): Promise<AlertFrequency> {
  const [own] = await listAlerts(ctx.db.read, [personOf(ctx).userId]);
  return own?.frequency ?? usualAlert;
}

export async function setAlert(
  ctx: Context,
  frequency: AlertFrequency,
): Promise<void> {
  const { userId } = personOf(ctx);
  await ctx.db.write((tx) => saveAlert(tx, userId, frequency, ctx.now));
}

/** How many suggestions the actor has not looked at, for the head of every page. */
export const countNewSuggestions = async ({
  db,
  actor,
}: Pick<Context, "db" | "actor">): Promise<number> =>
  actor.kind === "user" && may(actor, "follow.manage")
    ? (await listUnreadNotices(db.read, actor.userId)).length
    : 0;

/**
 * The actor looks at one pair, or at the list of all: what was new to them is
 * so no more.
 * @returns the pairs that were new
 */
export async function readSuggestions(
  ctx: Context,
  matchId?: string,
): Promise<readonly string[]> {
  const { userId } = personOf(ctx);
  const unread = await listUnreadNotices(ctx.db.read, userId);
  const read = matchId === undefined ? unread : [matchId];
  const fresh = unread.filter((id) => read.includes(id));
  if (fresh.length > 0)
    await ctx.db.write((tx) => markNoticesRead(tx, userId, matchId, ctx.now));
  return fresh;
}
