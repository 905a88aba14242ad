import type { Instant } from "../kernel/clock";
import { isPublic } from "../lifecycle/act";
import { makeEntry, type EntrySource } from "./entry.server";
import type { RegisterEntry } from "./model";

/** A row that an act once had. */
export interface PastEntry {
  readonly from: Instant;
  readonly entry: RegisterEntry;
}

/**
 * The rows an act had, as far as its public events tell: one for each event that
 * left it public, several of one instant being one. What no event tells, its
 * texts, names and checks, is taken to have been as it is.
 */
export function pastEntries(source: EntrySource): PastEntry[] {
  const { act, events } = source;
  const past: PastEntry[] = [];
  for (const [at, event] of events.entries()) {
    if (!isPublic(event.toStatus)) continue;
    const isWithdrawn = event.toStatus === "withdrawn";
    const entry = makeEntry({
      ...source,
      act: {
        ...act,
        status: event.toStatus,
        withdrawnAt: isWithdrawn ? (act.withdrawnAt ?? event.at) : null,
      },
      events: events.slice(0, at + 1),
    });
    if (past.at(-1)?.from === event.at) past.pop();
    past.push({ from: event.at, entry });
  }
  const isCurrent = past.at(-1)?.entry.status === act.status;
  if (isPublic(act.status) && !isCurrent) {
    // An act whose events don't tell how it came where it is.
    const entry = makeEntry(source);
    past.push({
      from: Math.max(entry.statusSince, (past.at(-1)?.from ?? -1) + 1),
      entry,
    });
  }
  return past;
}
