import { and, isNull } from "drizzle-orm";
import type { Instant } from "../../app/domain/kernel/clock";
import { among } from "../among.server";
import { insertMany } from "../bulk.server";
import type { Tx } from "../client.server";
import {
  registerEntries,
  registerParticipants,
} from "../schema/register.server";

export type NewEntry = typeof registerEntries.$inferSelect;
export type NewParticipantFacts = typeof registerParticipants.$inferSelect;

/** Nothing is asked of the database about nothing. */
async function onlySome(
  items: readonly unknown[],
  work: () => Promise<unknown>,
): Promise<void> {
  if (items.length > 0) await work();
}

/** The current rows of some numbers, with all that a change is told by. */
export const listCurrentEntries = (tx: Tx, seqs: readonly number[]) =>
  tx
    .select()
    .from(registerEntries)
    .where(
      and(among(registerEntries.seq, seqs), isNull(registerEntries.validUntil)),
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
  onlySome(seqs, () =>
    tx
      .update(registerEntries)
      .set({ validUntil: at })
      .where(
        and(
          among(registerEntries.seq, seqs),
          isNull(registerEntries.validUntil),
        ),
      ),
  );

/** Takes current rows back that began in this very instant: nobody has seen them. */
export const dropEntries = (tx: Tx, seqs: readonly number[]): Promise<void> =>
  onlySome(seqs, () =>
    tx
      .delete(registerEntries)
      .where(
        and(
          among(registerEntries.seq, seqs),
          isNull(registerEntries.validUntil),
        ),
      ),
  );

export const insertEntries = (
  tx: Tx,
  entries: readonly NewEntry[],
): Promise<void> => insertMany(tx, registerEntries, entries);

/** What the public sees of participants now. */
export const listCurrentFacts = (tx: Tx, participantIds: readonly string[]) =>
  tx
    .select()
    .from(registerParticipants)
    .where(
      and(
        among(registerParticipants.participantId, participantIds),
        isNull(registerParticipants.validUntil),
      ),
    );

export const closeFacts = (
  tx: Tx,
  participantIds: readonly string[],
  at: Instant,
): Promise<void> =>
  onlySome(participantIds, () =>
    tx
      .update(registerParticipants)
      .set({ validUntil: at })
      .where(
        and(
          among(registerParticipants.participantId, participantIds),
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
  onlySome(participantIds, () =>
    tx
      .update(registerParticipants)
      .set({ namesUntil: at })
      .where(
        and(
          among(registerParticipants.participantId, participantIds),
          isNull(registerParticipants.namesUntil),
        ),
      ),
  );

export const dropFacts = (
  tx: Tx,
  participantIds: readonly string[],
): Promise<void> =>
  onlySome(participantIds, () =>
    tx
      .delete(registerParticipants)
      .where(
        and(
          among(registerParticipants.participantId, participantIds),
          isNull(registerParticipants.validUntil),
        ),
      ),
  );

export const insertFacts = (
  tx: Tx,
  facts: readonly NewParticipantFacts[],
): Promise<void> => insertMany(tx, registerParticipants, facts);
