import { eq } from "drizzle-orm";
import type { Context } from "../../app/context.server";
import { newId } from "../../app/domain/kernel/ids";
import { demoAccounts } from "../../app/domain/demo/accounts";
import { emptySeed, insertSeed } from "../../db/seed/insert.server";
import { memberships, users } from "../../db/schema/account.server";
import { acts, evidence } from "../../db/schema/act.server";
import { files } from "../../db/schema/file.server";

/** Who sends the drafts: the demonstration's owner of a company. */
export const member =
  demoAccounts.find(({ membership }) => membership === "owner")?.email ?? "";

/** Makes drafts of the member's company in which nothing is missing; gives their ids. */
export async function makeDrafts(
  { db, now }: Context,
  count: number,
): Promise<string[]> {
  const [found] = await db.read
    .select({ userId: users.id, act: acts })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .innerJoin(acts, eq(acts.participantId, memberships.participantId))
    .where(eq(users.email, member))
    .limit(1);
  if (!found) throw new Error("The demonstration has no member with an act");
  const { userId, act } = found;
  const file = {
    id: newId(),
    sha256: "0".repeat(64),
    size: 1000,
    mediaType: "application/pdf",
    name: "letter.pdf",
    uploadedBy: userId,
    createdAt: now,
  } as const;
  const rows = emptySeed();
  for (let made = 0; made < count; made += 1) {
    const id = newId();
    rows.acts.push({
      ...act,
      id,
      seq: null,
      status: "draft",
      verification: "self_declared",
      relatesTo: null,
      categories: null,
      signatoryOffice: "top_executive",
      receivedAt: null,
      registeredAt: null,
      publishedAt: null,
      withdrawnAt: null,
      reportDueAt: null,
      authorId: userId,
      createdAt: now,
      updatedAt: now,
    });
    rows.actProposals.push({
      actId: id,
      proposal: 1,
      alignment: "same",
      text: null,
    });
    rows.commitments.push({
      actId: id,
      position: 0,
      proposal: 1,
      measure: "Publish the rules",
      target: "All of them",
      dueOn: "2099-06-30",
    });
  }
  const ids = rows.acts.map(({ id }) => id);
  await db.write(async (tx) => {
    await insertSeed(tx, rows);
    await tx.insert(files).values(file);
    for (const actId of ids) {
      await tx.insert(evidence).values({
        actId,
        fileId: file.id,
        kind: "letterhead_letter",
        addedAt: now,
      });
    }
  });
  return ids;
}
