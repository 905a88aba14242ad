import {
  listMatchLinesFor,
  listMatchLinesOf,
  type MatchLineRow,
} from "../../../db/queries/match-list.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import type { Side } from "../exchange/model";
import { pickText, type TaggedText } from "../kernel/localized";
import { offerNumber } from "../offer/number";
import { may } from "../permissions/authorize";
import { requestNumber } from "../request/number";
import { acceptedAt, hasLapsed, standingFor } from "./model";
import { isUntold, namedPairs, requestFor } from "./request-view.server";
import type { MatchLine } from "./view";

const own = ({ actor }: Pick<Context, "actor">): string[] =>
  actor.kind === "user" && actor.emailVerified
    ? actor.memberships.map(({ participantId }) => participantId)
    : [];

/**
 * Pairs as one reader sees them.
 * @param asOfficer sees both sides from inside
 * @param of the side whose private answers such a reader may know; all, when left out
 */
export async function toLines(
  ctx: Context,
  rows: readonly MatchLineRow[],
  asOfficer = false,
  of: Side | null = null,
): Promise<MatchLine[]> {
  if (rows.length === 0) return [];
  const mine = own(ctx);
  const { read } = ctx.db;
  const isNamed = await namedPairs(
    read,
    rows.map(({ requestId }) => requestId),
  );
  const names = await listNamesOf(read, [
    ...new Set(rows.flatMap((row) => [row.requesterId, row.providerId])),
  ]);
  const nameOf = (id: string): TaggedText =>
    pickText(
      names.filter(({ participantId }) => participantId === id),
      ctx.locale,
    ) ?? { lang: "und", text: id };
  return rows.flatMap((row): MatchLine[] => {
    const side: Side | null = asOfficer
      ? null
      : mine.includes(row.requesterId)
        ? "requester"
        : "provider";
    const guarded = { ...row, content: row.requestContent };
    const named = isNamed(row.requestId, row.providerId);
    const text = requestFor(guarded, side, named);
    if (isUntold(row.status, side, text)) return [];
    const line = {
      ...{ id: row.id, side, score: row.score, origin: row.origin },
      standing: hasLapsed(row, ctx.now)
        ? "lapsed"
        : standingFor(row.status, side ?? of),
      dueAt: row.status === "introduced" ? row.dueAt : null,
      isAsked:
        side !== null &&
        row.status === "introduced" &&
        acceptedAt(row, side) === null &&
        !hasLapsed(row, ctx.now),
      request: {
        number: requestNumber(row.requestNumber ?? 0),
        title: text && { lang: row.requestLang, text: text.title },
        by: text?.isWhole ? nameOf(row.requesterId) : null,
      },
      offer: {
        number: offerNumber(row.offerNumber ?? 0),
        title: { lang: row.offerLang, text: row.offerContent.title },
        by: nameOf(row.providerId),
      },
    };
    return [line];
  });
}

const isOfficer = ({ actor }: Context) => may(actor, "exchange.oversee");

/** What the lists of one's own show: not what was over before anybody met. */
const isWorthShowing = ({ status }: MatchLineRow) => status !== "superseded";

/**
 * Pairs of one request or one offer of the reader's, the best first. The page
 * that calls it has asked for the record's own permission.
 */
export const listMatchesFor = async (
  ctx: Context,
  of: { readonly requestId: string } | { readonly offerId: string },
): Promise<MatchLine[]> => {
  const rows = await listMatchLinesOf(ctx.db.read, of);
  const mine = own(ctx);
  const isMember = rows.some(
    (row) => mine.includes(row.requesterId) || mine.includes(row.providerId),
  );
  // A focal point reads a request with its side.
  const side = "requestId" in of ? "requester" : "provider";
  const shown = isOfficer(ctx) ? null : side;
  return toLines(ctx, rows.filter(isWorthShowing), !isMember, shown);
};

/** All pairs of the reader's participants. */
export const listOwnMatches = async (ctx: Context): Promise<MatchLine[]> =>
  toLines(
    ctx,
    (await listMatchLinesFor(ctx.db.read, own(ctx))).filter(isWorthShowing),
  );
