import type { Tx } from "../../../db/client.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import { findParticipantFacts } from "../../../db/queries/register-act.server";
import type {
  ActDetails,
  EventToLog,
} from "../../../db/queries/log-source.server";
import { listNumberedActIds } from "../../../db/queries/register-source.server";
import {
  readStamp,
  writeStamp,
} from "../../../db/queries/register-stamp.server";
import type { Instant } from "../kernel/clock";
import { logRegister } from "../log/log-register.server";
import { isPublic } from "../lifecycle/act";
import { appendEntries, appendFacts } from "./append.server";
import type { EntrySource } from "./entry.server";
import type { ParticipantFacts } from "./model";
import { readFacts, readSources } from "./sources.server";

/** Acts read at once; keeps the parameters of one statement few. */
const BATCH = 500;

/** What the register is brought up to date from. */
export interface Written {
  readonly sources: readonly EntrySource[];
  /** What the public may know of their participants, and of others. */
  readonly facts: readonly ParticipantFacts[];
  /** All public events of the acts, and what their first leaves tell; read where left out. */
  readonly events?: readonly EventToLog[];
  readonly details?: readonly ActDetails[];
}

/** The register as a transaction finds it. */
async function openRegister(tx: Tx, now: Instant) {
  const before = await readStamp(tx);
  // Never before the last commit: a copy taken between the two would miss it.
  const at = Math.max(now, before.at);
  const stamp = { ...before, at, revision: before.revision + 1 };
  let hasChanged = false;
  return {
    async bring({ sources, facts, ...more }: Written): Promise<void> {
      const document = await appendEntries(tx, sources, stamp, stamp.document);
      const changed = await appendFacts(tx, facts, stamp);
      if (document !== null || changed.size > 0) hasChanged = true;
      await logRegister(tx, {
        ...{ sources, facts, changed, since: at, late: false },
        ...more,
      });
      stamp.document = document ?? stamp.document;
    },
    async close(): Promise<void> {
      if (hasChanged) await writeStamp(tx, stamp);
      await touchPublic(tx);
    },
  };
}

/**
 * Brings the public register, its history and its search index up to date with
 * one or more acts and their participants, and tells the caches. To be called in
 * the transaction that changed them, as its last step. Public events are told to
 * the log. What a reader sees no difference in leaves no other trace. Acts that are not public have no row.
 * @param others participants that are public without an act of their own: successors
 */
export async function refreshRegister(
  tx: Tx,
  actIds: string | readonly string[],
  now: Instant,
  others: readonly string[] = [],
): Promise<void> {
  const all = typeof actIds === "string" ? [actIds] : actIds;
  const register = await openRegister(tx, now);
  for (let from = 0; from === 0 || from < all.length; from += BATCH) {
    const sources = await readSources(tx, all.slice(from, from + BATCH));
    const shown = sources.filter(({ act }) => isPublic(act.status));
    const own = shown.map(({ act }) => act.participantId);
    const ids = [...new Set([...own, ...(from === 0 ? others : [])])];
    await register.bring({ sources, facts: await readFacts(tx, ids) });
  }
  await register.close();
}

/** The same with acts that were just written and are at hand. */
export async function enterInRegister(
  tx: Tx,
  written: Written,
  now: Instant,
): Promise<void> {
  const register = await openRegister(tx, now);
  await register.bring(written);
  await register.close();
}

/** The same for all acts of a participant: something about it changed. */
export async function refreshRegisterOfParticipant(
  tx: Tx,
  participantId: string,
  now: Instant,
): Promise<void> {
  const acts = await listNumberedActIds(tx, participantId);
  const isShown = await findParticipantFacts(tx, participantId, null);
  await refreshRegister(
    tx,
    acts.map(({ id }) => id),
    now,
    isShown ? [participantId] : [],
  );
}
