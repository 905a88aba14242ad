import { eq } from "drizzle-orm";
import type { Queries } from "../client.server";
import { memberships } from "../schema/account.server";
import { participantNames } from "../schema/participant.server";

/** The participants a person acts for, with all their names. */
export const listMembershipNames = (db: Queries, userId: string) =>
  db
    .select({
      id: memberships.participantId,
      role: memberships.role,
      lang: participantNames.lang,
      text: participantNames.name,
      isOriginal: participantNames.isOriginal,
    })
    .from(memberships)
    .innerJoin(
      participantNames,
      eq(participantNames.participantId, memberships.participantId),
    )
    .where(eq(memberships.userId, userId));
