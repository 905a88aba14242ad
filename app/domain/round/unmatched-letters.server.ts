import type { Tx } from "../../../db/client.server";
import { listAddresses } from "../../../db/queries/practice-person.server";
import {
  listRoundNoticesDue,
  listWaitingRoundNotices,
  markRoundNoticesSent,
} from "../../../db/queries/round-notice.server";
import { findRound, type RoundRow } from "../../../db/queries/round.server";
import type { Context } from "../../context.server";
import { translator, type Translate } from "../../i18n/translate";
import { url } from "../../urls";
import type { Job } from "../job/scheduler.server";
import { SECOND } from "../kernel/clock";
import { isSeeking } from "../lifecycle/request";
import { dueBefore } from "../match/alert";
import { enqueueLetter } from "../outbox/enqueue.server";
import type { LetterItem } from "../outbox/letter";
import { requestNumber } from "../request/number";
import { solvedRound } from "./load.server";
import { leftOut } from "./narrow";
import { roundNumber } from "./number";

const BATCH = 50;
const kinds = ["at_once", "daily", "weekly"] as const;

/** Why a round left a request out, in one line. */
function whyOf(t: Translate, round: RoundRow, requestId: string): string {
  const names = Object.entries(round.aliases?.requests ?? {});
  const name = names.find(([, id]) => id === requestId)?.[0];
  const { input, result } = solvedRound(round);
  const published = result.unmatched.find(({ request }) => request === name);
  const left =
    published &&
    leftOut(
      ...([published, result, round.aliases ?? {}] as const),
      (offer) => input.offers.find(({ id }) => id === offer)?.provider,
    );
  const reasons = left?.reasons.map((code) => t(`round.reason.${code}`)) ?? [];
  return t("round.letter.unmatched.item", {
    round: roundNumber(round.number),
    name: name ?? "",
    why:
      reasons.length > 0
        ? reasons.join("; ")
        : t("round.letter.unmatched.fell-away"),
  });
}

/** One letter with everything that waits for a person; requests that found somebody since are left out. */
async function write(tx: Tx, ctx: Context, userId: string): Promise<void> {
  const waiting = await listWaitingRoundNotices(tx, userId);
  await markRoundNoticesSent(
    tx,
    waiting.map(({ id }) => id),
    ctx.now,
  );
  const open = waiting.filter(({ status }) => isSeeking(status));
  const [person] = await listAddresses(tx, [userId]);
  if (!person || open.length === 0) return;
  const lang = person.locale;
  const t = translator(lang);
  const rounds = new Map<string, RoundRow | undefined>();
  const items: LetterItem[] = [];
  for (const { roundId, requestId, number } of open) {
    const round = rounds.get(roundId) ?? (await findRound(tx, roundId));
    rounds.set(roundId, round);
    if (round?.result == null || number === null) continue;
    items.push({
      name: { lang: "en", text: requestNumber(number) },
      text: whyOf(t, round, requestId),
      link: ctx.env.origin + url("requestSteps", { lang, id: requestId }),
    });
  }
  await enqueueLetter(tx, ctx.now, {
    kind: "round.letter.unmatched",
    to: person.email,
    locale: lang,
    params: { name: person.name, count: items.length },
    sections: [{ title: t("round.letter.unmatched.list"), items }],
    link: ctx.env.origin + url("myRequests", { lang }),
    subjectId: userId,
  });
}

async function dueNow({ db, now }: Context, limit: number) {
  const found: string[] = [];
  for (const kind of kinds) {
    const before = dueBefore(kind, now);
    found.push(...(await listRoundNoticesDue(db.read, kind, before, limit)));
  }
  return found;
}

/** Who wants no letters any more since the note was made. */
const unwanted = ({ db, now }: Context, limit: number) =>
  listRoundNoticesDue(db.read, "none", now + 1, limit);

/** Letters about requests a round left out, as often as each person wants them. */
export const mailUnmatched: Job = {
  name: "round-unmatched",
  every: 10 * SECOND,
  hasWork: async (ctx) =>
    (await dueNow(ctx, 1)).length > 0 || (await unwanted(ctx, 1)).length > 0,
  async run(ctx) {
    for (const userId of await dueNow(ctx, BATCH))
      await ctx.db.write((tx) => write(tx, ctx, userId));
    for (const userId of await unwanted(ctx, BATCH))
      await ctx.db.write(async (tx) => {
        const waiting = await listWaitingRoundNotices(tx, userId);
        const ids = waiting.map(({ id }) => id);
        await markRoundNoticesSent(tx, ids, ctx.now);
      });
  },
};
