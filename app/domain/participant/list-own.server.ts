import { listMembershipNames } from "../../../db/queries/membership.server";
import type { Context } from "../../context.server";
import { pickText } from "../kernel/localized";

/** The participants the reader acts for, named in the reader's language where there is such a name. */
export async function listOwnParticipants({ db, actor, locale }: Context) {
  if (actor.kind !== "user" || actor.memberships.length === 0) return [];
  const names = await listMembershipNames(db.read, actor.userId);
  return actor.memberships.map(({ participantId, role }) => {
    const own = names.filter(({ id }) => id === participantId);
    return {
      id: participantId,
      role,
      name: pickText(own, locale)?.text ?? participantId,
    };
  });
}
