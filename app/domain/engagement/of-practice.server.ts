import { listEngagementsWith } from "../../../db/queries/engagement-list.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { Context } from "../../context.server";
import type { PracticeEngagement } from "./model";
import { engagementNumber } from "./number";

/** Most engagements on one page; the newest. */
const MOST = 50;

/**
 * Engagements about a practice: whose request asked for help to adopt it, or
 * that it was drafted from. Only those that both sides agreed to publish.
 */
export async function listEngagementsOfPractice(
  { db }: Pick<Context, "db">,
  practice: { readonly practiceId: string; readonly number: string },
): Promise<PracticeEngagement[]> {
  const rows = await listEngagementsWith(db.read, practice, MOST);
  if (rows.length === 0) return [];
  const ids = rows.flatMap(({ recipientId, providerId }) => [
    recipientId,
    providerId,
  ]);
  const names = await listNamesOf(db.read, [...new Set(ids)]);
  const namesOf = (id: string) =>
    names
      .filter(({ participantId }) => participantId === id)
      .map(({ lang, text }) => ({ lang, text }));
  return rows.map((row) => ({
    number: engagementNumber(row.number),
    title: { lang: row.lang, text: row.title },
    ...{ status: row.status, area: row.area },
    recipient: namesOf(row.recipientId),
    provider: namesOf(row.providerId),
    tie: row.practiceId === practice.practiceId ? "led" : "used",
  }));
}
