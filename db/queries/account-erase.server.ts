import { and, eq, gt, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import {
  invitations,
  memberships,
  oneTimeTokens,
  passkeys,
  recoveryCodes,
  userRoles,
  webauthnChallenges,
} from "../schema/account.server";
import { focalPoints } from "../schema/focal-point.server";
import { formDrafts } from "../schema/form-draft.server";
import { handOvers } from "../schema/hand-over.server";
import { matchAlerts, matchNotices } from "../schema/match-alert.server";
import { outbox } from "../schema/outbox.server";
import { domainProofs } from "../schema/participant.server";

/** Whether a country's letter lets a person speak for it at an instant or later. */
export async function isFocalPoint(db: Queries, userId: string, now: number) {
  const [row] = await db
    .select({ id: focalPoints.id })
    .from(focalPoints)
    .where(
      and(
        eq(focalPoints.userId, userId),
        isNull(focalPoints.endedAt),
        gt(focalPoints.validUntil, now),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Takes away what only a person's own account needs: keys, rights, drafts, alerts. */
export async function deleteBelongings(tx: Tx, userId: string): Promise<void> {
  const own = [
    recoveryCodes,
    passkeys,
    webauthnChallenges,
    memberships,
    userRoles,
    formDrafts,
    matchAlerts,
    matchNotices,
  ] as const;
  for (const table of own) {
    await tx.delete(table).where(eq(table.userId, userId));
  }
}

/** Makes a person's links worthless, and forgets where they and invitations to them went. */
export async function forgetAddress(
  tx: Tx,
  { id, emailKey }: { readonly id: string; readonly emailKey: string },
  now: number,
): Promise<void> {
  await tx
    .update(oneTimeTokens)
    .set({
      email: "",
      payload: {},
      usedAt: sql`coalesce(${oneTimeTokens.usedAt}, ${now})`,
    })
    .where(
      or(
        eq(oneTimeTokens.userId, id),
        and(
          eq(sql`lower(${oneTimeTokens.email})`, emailKey),
          // Who challenges an entry needs no account: the case goes on.
          ne(oneTimeTokens.purpose, "challenge"),
        ),
      ),
    );
  await tx
    .update(invitations)
    .set({ revokedAt: now })
    .where(
      and(
        eq(sql`lower(${invitations.email})`, emailKey),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    );
  await tx
    .update(invitations)
    .set({ email: "" })
    .where(eq(sql`lower(${invitations.email})`, emailKey));
  await tx
    .update(handOvers)
    .set({ email: null })
    .where(
      and(
        eq(sql`lower(${handOvers.email})`, emailKey),
        ne(handOvers.status, "proposed"),
      ),
    );
  await tx
    .update(domainProofs)
    .set({ mailAddress: null })
    .where(eq(sql`lower(${domainProofs.mailAddress})`, emailKey));
}

/** Takes letters to an address away, and the words of others that were sent and name the person. */
export async function eraseLetters(
  tx: Tx,
  { email, emailKey, name }: Record<"email" | "emailKey" | "name", string>,
): Promise<void> {
  await tx.delete(outbox).where(eq(sql`lower(${outbox.recipient})`, emailKey));
  const holds = (text: string) =>
    sql`${outbox.subject} || ${outbox.text} like ${`%${text.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`;
  await tx
    .update(outbox)
    .set({ subject: "", text: "", html: "", headers: null })
    .where(
      and(
        inArray(outbox.status, ["sent", "failed"]),
        or(holds(email), holds(name)),
      ),
    );
}
