import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import type { Side } from "../exchange/model";
import { notFound } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import type { PairSubject } from "../permissions/subjects";
import { personOf } from "../review/person.server";
import type { LoadedMatch } from "./load.server";
import { isUntold, namedPairs, requestFor } from "./request-view.server";

/** The sides a person acts for; both, where somebody belongs to both bodies. */
export function sidesOf(
  { assigned }: Pick<PairSubject, "assigned">,
  userId: string,
): Side[] {
  const acts = (role: "requester_side" | "provider_side") =>
    assigned[role]?.includes(userId) ?? false;
  return [
    ...(acts("requester_side") ? (["requester"] as const) : []),
    ...(acts("provider_side") ? (["provider"] as const) : []),
  ];
}

/**
 * The side the actor answers for.
 * @param asked which one, for who acts for both
 * @throws DomainError 404 for anybody who acts for neither
 */
export function answeringSide(
  ctx: Pick<Context, "actor">,
  subject: PairSubject,
  asked?: Side,
): Side {
  authorize(ctx.actor, "match.answer", subject);
  const own = sidesOf(subject, personOf(ctx).userId);
  return own.find((side) => side === asked) ?? own[0] ?? "requester";
}

/**
 * The side the actor answers a pair for, which that side knows of.
 * @throws DomainError 404 for anybody else, and for a provider that may not
 * read a request it was not introduced to
 */
export async function toldSide(
  db: Queries,
  ctx: Pick<Context, "actor">,
  { match, request, offer, subject }: LoadedMatch,
  asked?: Side,
): Promise<Side> {
  const side = answeringSide(ctx, subject, asked);
  const isNamed = await namedPairs(db, [request.id]);
  const named = isNamed(request.id, offer.participantId);
  if (isUntold(match.status, side, requestFor(request, side, named))) {
    throw notFound("match.error.no-such-match");
  }
  return side;
}
