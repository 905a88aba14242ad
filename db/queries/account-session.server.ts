import { and, eq } from "drizzle-orm";
import type { Queries } from "../client.server";
import { sessions } from "../schema/account.server";

/** One session, if it is the person's own. */
export async function findOwnSession(
  db: Queries,
  userId: string,
  idHash: string,
) {
  const [row] = await db
    .select({ idHash: sessions.idHash })
    .from(sessions)
    .where(and(eq(sessions.idHash, idHash), eq(sessions.userId, userId)));
  return row;
}
