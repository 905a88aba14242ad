import { and, inArray, isNull } from "drizzle-orm";
import type { Instant } from "../../app/domain/kernel/clock";
import type { Tx } from "../client.server";
import {
  registerEntries,
  registerParticipants,
} from "../schema/register.server";

/** Rows in one statement, far below either engine's limit of parameters. */
const BATCH = 200;

export type NewEntry = typeof registerEntries.$inferInsert;
export type NewParticipantFacts = typeof registerParticipants.$inferInsert;

async function inBatches<T>(
  items: readonly T[],
  work: (batch: T[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < items.length; from += BATCH) {
    await work(items.slice(from, from + BATCH));
  }
}

/** The current rows of some numbers, with all that a change is told by. */
export const listCurrentEntries = (tx: Tx, seqs: readonly number[]) =>
  tx
    .select()
    .from(registerEntries)
    .where(
      and(
        inArray(registerEntries.seq, [...seqs]),
        isNull(registerEntries.validUntil),
      ),
    );

export type CurrentEntry = Awaited<
  ReturnType<typeof listCurrentEntries>
>[number];

/** Ends the current rows of some numbers. */
export const closeEntries = (
  tx: Tx,
  seqs: readonly number[],
  at: Instant,
): Promise<void> =>
  inBatches(seqs, (batch) =>
    tx
      .update(registerEntries)
      .set({ validUntil: at })
      .where(
        and(
          inArray(registerEntries.seq, batch),
          isNull(registerEntries.validUntil),
        ),
      ),
  );

/** Takes current rows back that began in this very instant: nobody has seen them. */
export const dropEntries = (tx: Tx, seqs: readonly number[]): Promise<void> =>
  inBatches(seqs, (batch) =>
    tx
      .delete(registerEntries)
      .where(
        and(
          inArray(registerEntries.seq, batch),
          isNull(registerEntries.validUntil),
        ),
      ),
  );

export const insertEntries = (
  tx: Tx,
  entries: readonly NewEntry[],
): Promise<void> =>
  inBatches(entries, (batch) => tx.insert(registerEntries).values(batch));

/** What the public sees of participants now. */
export const listCurrentFacts = (tx: Tx, participantIds: readonly string[]) =>
  tx
    .select()
    .from(registerParticipants)
    .where(
      and(
        inArray(registerParticipants.participantId, [...participantIds]),
        isNull(registerParticipants.validUntil),
      ),
    );

export const closeFacts = (
  tx: Tx,
  participantIds: readonly string[],
  at: Instant,
): Promise<void> =>
  inBatches(participantIds, (batch) =>
    tx
      .update(registerParticipants)
      .set({ validUntil: at })
      .where(
        and(
          inArray(registerParticipants.participantId, batch),
          isNull(registerParticipants.validUntil),
        ),
      ),
  );

/** Marks the names that participants had until now as former ones. */
export const endNames = (
  tx: Tx,
  participantIds: readonly string[],
  at: Instant,
): Promise<void> =>
  inBatches(participantIds, (batch) =>
    tx
      .update(registerParticipants)
      .set({ namesUntil: at })
      .where(
        and(
          inArray(registerParticipants.participantId, batch),
          isNull(registerParticipants.namesUntil),
        ),
      ),
  );

export const dropFacts = (
  tx: Tx,
  participantIds: readonly string[],
): Promise<void> =>
  inBatches(participantIds, (batch) =>
    tx
      .delete(registerParticipants)
      .where(
        and(
          inArray(registerParticipants.participantId, batch),
          isNull(registerParticipants.validUntil),
        ),
      ),
  );

export const insertFacts = (
  tx: Tx,
  facts: readonly NewParticipantFacts[],
): Promise<void> =>
  inBatches(facts, (batch) => tx.insert(registerParticipants).values(batch));
