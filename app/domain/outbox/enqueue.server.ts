import type { Tx } from "../../../db/client.server";
import { insertLetter } from "../../../db/queries/outbox.server";
import type { Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import type { Letter } from "./letter";
import { renderLetter } from "./render.server";

/**
 * Puts a letter into the outbox, in the transaction it tells of. To a person
 * whose account was erased nothing is written.
 */
export async function enqueueLetter(
  tx: Tx,
  now: Instant,
  letter: Letter,
): Promise<void> {
  if (letter.to === "") return;
  await insertLetter(tx, {
    id: newId(),
    kind: letter.kind,
    recipient: letter.to,
    locale: letter.locale,
    ...renderLetter(letter),
    headers: letter.headers ?? null,
    subjectId: letter.subjectId ?? null,
    status: "waiting",
    attempts: 0,
    nextAttemptAt: now,
    lastError: null,
    createdAt: now,
    sentAt: null,
  });
}
