import { eq } from "drizzle-orm";
import type { Queries } from "../client.server";
import { users } from "../schema/account.server";

/** Where and in which language to write to a person. */
export async function findUserAddress(db: Queries, userId: string) {
  const [row] = await db
    .select({
      email: users.email,
      name: users.name,
      locale: users.locale,
    })
    .from(users)
    .where(eq(users.id, userId));
  return row;
}
