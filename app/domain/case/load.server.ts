import type { Queries } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import {
  findCase,
  listDecisions,
  type CaseRow,
  type DecisionRow,
} from "../../../db/queries/case.server";
import { getAct } from "../act/load.server";
import type { Instant } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import type { CaseSubject } from "../permissions/subjects";

/** A case, its act, and what the permission table asks about them. */
export interface LoadedCase {
  readonly file: CaseRow;
  readonly act: ActRow;
  readonly subject: CaseSubject;
  /** Of all rounds, oldest first. */
  readonly decisions: readonly DecisionRow[];
}

/** Who holds the case now; a claim that has run out holds nothing. */
export const holderOf = (file: CaseRow, now: Instant): string | null =>
  file.claimedUntil !== null && file.claimedUntil > now ? file.claimedBy : null;

/** @throws DomainError 404 when there is no such case */
export async function loadCase(
  db: Queries,
  id: string,
  now: Instant,
): Promise<LoadedCase> {
  const file = await findCase(db, id);
  if (!file) throw notFound();
  const act = await getAct(db, id);
  const decisions = await listDecisions(db, id);
  return {
    file,
    act,
    decisions,
    subject: {
      participantId: act.participantId,
      status: act.status,
      authorId: act.authorId,
      receivedAt: act.receivedAt,
      stage: file.stage,
      claimedBy: holderOf(file, now),
      decisions,
    },
  };
}
