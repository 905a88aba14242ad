import type { Context } from "../../context.server";
import type { Side } from "../exchange/model";
import { authorize } from "../permissions/authorize";
import type { PairSubject } from "../permissions/subjects";
import { personOf } from "../review/person.server";

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
