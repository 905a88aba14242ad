import {
  countCases,
  listCases,
  listQueueIds,
  type QueueReader,
} from "../../../db/queries/case-list.server";
import {
  countChallengesIn,
  listChallengeItems,
} from "../../../db/queries/challenge-list.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { listForOfficers } from "../instrument/disputes.server";
import { forbidden } from "../kernel/errors";
import { pickText } from "../kernel/localized";
import { pageCount } from "../kernel/paging";
import { may } from "../permissions/authorize";
import { caseViews, type CaseView } from "./model";

const PAGE_SIZE = 25;

/** Whose queue it is. */
export function queueReader({
  actor,
  now,
}: Pick<Context, "actor" | "now">): QueueReader {
  if (actor.kind !== "user") throw forbidden();
  return {
    userId: actor.userId,
    participantIds: actor.memberships.map((one) => one.participantId),
    now,
  };
}

/** The items of a page in the order of their ids; some may be gone meanwhile. */
async function readItems(
  db: Queries,
  ids: Awaited<ReturnType<typeof listQueueIds>>,
) {
  const of = (isChallenge: boolean) =>
    ids.filter((one) => one.isChallenge === isChallenge).map(({ id }) => id);
  const acts = await listCases(db, of(false));
  const challenges = await listChallengeItems(db, of(true));
  const items = [
    ...acts.map((row) => ({ ...row, challenge: null })),
    ...challenges.map(({ reason, challengeStatus, outcome, ...row }) => ({
      ...row,
      stage: null,
      round: 1,
      challenge: { reason, status: challengeStatus, outcome },
    })),
  ];
  const byId = new Map(items.map((item) => [item.id, item]));
  return ids.flatMap(({ id }) => byId.get(id) ?? []);
}

/** One page of a view of the queue, most urgent first, and how long each view is. */
export async function listQueue(
  ctx: Context,
  { view, page: asked }: { readonly view: CaseView; readonly page: number },
) {
  const { db, now, locale, actor } = ctx;
  const reader = queueReader(ctx);
  // Instruments whose parties disagree: few, and no cases of their own.
  const { disputed } = await listForOfficers(ctx);
  const counts = await Promise.all(
    caseViews.map(async (one) => ({
      view: one,
      count:
        one === "disputes"
          ? disputed.length
          : (await countCases(db.read, one, reader)) +
            (await countChallengesIn(db.read, one, reader)),
    })),
  );
  const total = counts.find((one) => one.view === view)?.count ?? 0;
  // Cases leave the queue while it is read: a page that is gone is the last one.
  const page = Math.min(asked, pageCount(total, PAGE_SIZE));
  const ids = await listQueueIds(db.read, view, reader, {
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  const rows = await readItems(db.read, ids);
  const names = await listNamesOf(db.read, [
    ...new Set(rows.map(({ participantId }) => participantId)),
  ]);
  // Who holds a case is told to those who may take it, not to every reader.
  const showsHolder = may(actor, "case.claim");
  return {
    view,
    page,
    pageSize: PAGE_SIZE,
    total,
    counts,
    now,
    disputed: view === "disputes" ? disputed : [],
    items: rows.map(({ holder, claimedBy, claimedUntil, ...row }) => {
      const own = names.filter(
        (one) => one.participantId === row.participantId,
      );
      const name = pickText(own, locale);
      const held = claimedUntil !== null && claimedUntil > now;
      return {
        ...row,
        name: { lang: name?.lang ?? locale, text: name?.text ?? row.id },
        isMine: held && claimedBy === reader.userId,
        heldUntil: held ? claimedUntil : null,
        holder: held && showsHolder ? holder : null,
      };
    }),
  };
}
