import type { Queries } from "../../../db/client.server";
import {
  findCase,
  listDecisions,
  listMessages,
} from "../../../db/queries/case.server";
import type { OwnCase } from "./own";

/**
 * What the participant is told of its case: how far the check is, what was asked
 * and answered, why the act came back. Never which officer did it.
 */
export async function getOwnCase(
  db: Queries,
  actId: string,
): Promise<OwnCase | null> {
  const file = await findCase(db, actId);
  if (!file) return null;
  const decisions = await listDecisions(db, actId);
  const refusal = decisions.filter((one) => one.outcome !== "passed").at(-1);
  const messages = await listMessages(db, actId);
  return {
    stage: file.stage,
    round: file.round,
    dueAt: file.dueAt,
    pausedAt: file.pausedAt,
    closedAt: file.closedAt,
    refusal: refusal
      ? {
          outcome: refusal.outcome,
          reasonCode: refusal.reasonCode,
          note: refusal.note,
          at: refusal.decidedAt,
        }
      : null,
    messages: messages.map(({ id, fromSecretariat, body, lang, at }) => ({
      ...{ id, fromSecretariat, body, lang, at },
    })),
  };
}
