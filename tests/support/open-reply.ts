import { join } from "node:path";
import Database from "better-sqlite3";

interface Reply {
  readonly id: string;
  readonly area: string;
  readonly practiceId: string;
}

/**
 * Asks an invented state for its reply to a text under review. In the
 * demonstration none is open: its states stand on no map, so nobody writes about
 * them.
 * @param dataDir of a running demonstration
 * @param email of somebody who writes for that state
 * @returns the reply's id and the state's
 */
export function openReply(dataDir: string, email: string) {
  const db = new Database(join(dataDir, "fairway.db"));
  try {
    const reply = db
      .prepare(
        `select r.id, r.area, r.practice_id as practiceId from practice_replies r
         join practices p on p.id = r.practice_id and p.cycle = r.cycle
         where p.stage = 'in_review' limit 1`,
      )
      .get() as Reply;
    const { participantId } = db
      .prepare(
        `select m.participant_id as participantId from memberships m
         join users u on u.id = m.user_id where u.email = ?`,
      )
      .get(email) as { readonly participantId: string };
    db.prepare("update participants set area = ? where id = ?").run(
      reply.area,
      participantId,
    );
    db.prepare(
      `update practice_replies set status = 'open', body = null, lang = null,
       answered_by = null, answered_at = null, due_at = ? where id = ?`,
    ).run(Date.now() + 20 * 86_400_000, reply.id);
    return { reply: reply.id, participantId };
  } finally {
    db.close();
  }
}
