import { and, asc, count, eq, isNull } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { users } from "../schema/account.server";
import {
  engagementEvents,
  engagementFiles,
  engagementMessages,
  milestones,
} from "../schema/engagement.server";
import { engagementMoney } from "../schema/engagement-outcome.server";
import { files } from "../schema/file.server";

export type MilestoneRow = typeof milestones.$inferSelect;
export type MoneyRow = typeof engagementMoney.$inferSelect;
export type EngagementMessageRow = typeof engagementMessages.$inferSelect;

export const listMilestones = (db: Queries, engagementId: string) =>
  db
    .select()
    .from(milestones)
    .where(eq(milestones.engagementId, engagementId))
    .orderBy(asc(milestones.dueDay), asc(milestones.id));

export async function insertMilestone(
  tx: Tx,
  row: MilestoneRow,
): Promise<void> {
  await tx.insert(milestones).values(row);
}

/** Changes a milestone that is neither done nor struck; false when there is none. */
export async function updateMilestone(
  tx: Tx,
  { id, engagementId }: Pick<MilestoneRow, "id" | "engagementId">,
  change: Partial<Pick<MilestoneRow, "doneDay" | "struckAt">>,
): Promise<boolean> {
  const changed = await tx
    .update(milestones)
    .set(change)
    .where(
      and(
        eq(milestones.id, id),
        eq(milestones.engagementId, engagementId),
        isNull(milestones.doneDay),
        isNull(milestones.struckAt),
      ),
    )
    .returning({ id: milestones.id });
  return changed.length === 1;
}

/** Messages, oldest first, with who wrote them. */
export const listEngagementMessages = (db: Queries, engagementId: string) =>
  db
    .select({
      id: engagementMessages.id,
      side: engagementMessages.side,
      body: engagementMessages.body,
      lang: engagementMessages.lang,
      at: engagementMessages.at,
      by: users.name,
    })
    .from(engagementMessages)
    .innerJoin(users, eq(users.id, engagementMessages.userId))
    .where(eq(engagementMessages.engagementId, engagementId))
    .orderBy(asc(engagementMessages.at), asc(engagementMessages.id));

export async function countEngagementMessages(
  db: Queries,
  engagementId: string,
): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(engagementMessages)
    .where(eq(engagementMessages.engagementId, engagementId));
  return row?.count ?? 0;
}

export async function insertEngagementMessage(
  tx: Tx,
  row: EngagementMessageRow,
): Promise<void> {
  await tx.insert(engagementMessages).values(row);
}

/** The files of an engagement, in the order they came. */
export const listEngagementFiles = (db: Queries, engagementId: string) =>
  db
    .select({
      fileId: engagementFiles.fileId,
      messageId: engagementFiles.messageId,
      title: engagementFiles.title,
      name: files.name,
      size: files.size,
      mediaType: files.mediaType,
      sha256: files.sha256,
    })
    .from(engagementFiles)
    .innerJoin(files, eq(files.id, engagementFiles.fileId))
    .where(eq(engagementFiles.engagementId, engagementId))
    .orderBy(asc(engagementFiles.at), asc(engagementFiles.fileId));

export async function insertEngagementFile(
  tx: Tx,
  row: typeof engagementFiles.$inferInsert,
): Promise<void> {
  await tx.insert(engagementFiles).values(row);
}

/** Every sum anybody noted, struck ones too, by day. */
export const listMoney = (db: Queries, engagementId: string) =>
  db
    .select()
    .from(engagementMoney)
    .where(eq(engagementMoney.engagementId, engagementId))
    .orderBy(asc(engagementMoney.day), asc(engagementMoney.id));

export async function insertMoney(tx: Tx, row: MoneyRow): Promise<void> {
  await tx.insert(engagementMoney).values(row);
}

/** Strikes a sum of one side that is not struck yet; false when there is none. */
export async function strikeMoney(
  tx: Tx,
  { id, engagementId, side }: Pick<MoneyRow, "id" | "engagementId" | "side">,
  struck: Pick<MoneyRow, "struckAt" | "struckBy" | "struckReason">,
): Promise<boolean> {
  const changed = await tx
    .update(engagementMoney)
    .set(struck)
    .where(
      and(
        eq(engagementMoney.id, id),
        eq(engagementMoney.engagementId, engagementId),
        eq(engagementMoney.side, side),
        isNull(engagementMoney.struckAt),
      ),
    )
    .returning({ id: engagementMoney.id });
  return changed.length === 1;
}

/** What happened to an engagement, oldest first. */
export const listEngagementEvents = (db: Queries, engagementId: string) =>
  db
    .select({
      id: engagementEvents.id,
      event: engagementEvents.event,
      reasonCode: engagementEvents.reasonCode,
      note: engagementEvents.note,
      noteLang: engagementEvents.noteLang,
      at: engagementEvents.at,
    })
    .from(engagementEvents)
    .where(eq(engagementEvents.engagementId, engagementId))
    .orderBy(asc(engagementEvents.at), asc(engagementEvents.id));
