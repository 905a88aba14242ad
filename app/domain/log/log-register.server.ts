import { settle, type Queries, type Tx } from "../../../db/client.server";
import {
  listLeavesOfActs,
  listLoggedParticipants,
} from "../../../db/queries/log.server";
import {
  listActDetails,
  listEventsToLog,
  listSeqs,
  type ActDetails,
  type EventToLog,
} from "../../../db/queries/log-source.server";
import type { Instant } from "../kernel/clock";
import type { EntrySource } from "../register/entry.server";
import type { ParticipantFacts } from "../register/model";
import { eventLeaf, participantLeaf } from "./act-leaf.server";
import { appendLeaves, type NewLeaf } from "./append.server";

export interface RegisterChange {
  /** Acts that something may have happened to. */
  readonly sources: readonly EntrySource[];
  /** What the public sees of their participants now. */
  readonly facts: readonly ParticipantFacts[];
  /** Ids of participants of whom the public sees something new. */
  readonly changed: ReadonlySet<string>;
  /** Since when the register shows it; an event's own time where left out. */
  readonly since?: Instant;
  /** Written down long after it happened. */
  readonly late: boolean;
  /** The public events of the acts, oldest first; read where left out. */
  readonly events?: readonly EventToLog[];
  /** What the acts say; read where left out. */
  readonly details?: readonly ActDetails[];
}

/** The events of acts that the log doesn't tell yet, oldest first. */
async function freshEvents(
  tx: Tx,
  actIds: readonly string[],
  given?: readonly EventToLog[],
) {
  const events = given ?? (await listEventsToLog(tx, actIds));
  const leaves = await listLeavesOfActs(tx, actIds);
  const logged = new Set(leaves.map(({ eventId }) => eventId));
  return {
    fresh: events.filter(({ id }) => !logged.has(id)),
    begun: new Set(leaves.flatMap(({ actId }) => actId ?? [])),
  };
}

/** What acts say, for those whose first leaf is to be written. */
export async function readFirsts(
  tx: Queries,
  actIds: readonly string[],
  given?: readonly ActDetails[],
) {
  const wanted = new Set(actIds);
  const details =
    given?.filter(({ id }) => wanted.has(id)) ??
    (await listActDetails(tx, actIds));
  const earlier = details.flatMap(({ relatesTo }) => relatesTo ?? []);
  const seqs = new Map(
    earlier.length === 0
      ? []
      : (await listSeqs(tx, earlier)).map(({ id, seq }) => [id, seq]),
  );
  return new Map(
    details.map((one) => [
      one.id,
      { details: one, about: seqs.get(one.relatesTo ?? "") ?? null },
    ]),
  );
}

/**
 * Writes into the log what became public: a leaf for each public event that has
 * none, and for each participant whose facts changed, unless a leaf of one of
 * its acts tells them. To be called in the transaction of the change.
 * @param only of these events; all where left out
 */
export async function logRegister(
  tx: Tx,
  change: RegisterChange,
  only?: ReadonlySet<string>,
): Promise<void> {
  const { sources, late } = change;
  const ids = sources.map(({ act }) => act.id);
  const { fresh, begun } = await freshEvents(tx, ids, change.events);
  const events = only ? fresh.filter(({ id }) => only.has(id)) : fresh;
  const untold = await untoldFacts(tx, change, events);
  if (events.length + untold.size === 0) return;
  const opening = events.flatMap(({ actId }) =>
    begun.has(actId) ? [] : actId,
  );
  const firsts = await readFirsts(tx, [...new Set(opening)], change.details);
  const byId = new Map(sources.map((source) => [source.act.id, source]));
  const leaves: NewLeaf[] = [];
  for (const event of events) {
    const source = byId.get(event.actId);
    if (!source) continue;
    const { participantId } = source.act;
    const participant = untold.get(participantId) ?? null;
    untold.delete(participantId);
    const first = firsts.get(event.actId) ?? null;
    firsts.delete(event.actId);
    const since = change.since ?? event.at;
    leaves.push(eventLeaf(source, event, first, { since, late, participant }));
  }
  for (const facts of untold.values()) {
    leaves.push(participantLeaf(facts, { since: change.since ?? 0, late }));
  }
  await appendLeaves(tx, leaves);
  for (const { id } of events) settle(id);
}

/** Facts that leaves have to tell: new ones, and those of participants the log doesn't know. */
async function untoldFacts(
  tx: Tx,
  { sources, facts, changed }: RegisterChange,
  events: readonly EventToLog[],
): Promise<Map<string, ParticipantFacts>> {
  const active = new Set(events.map(({ actId }) => actId));
  const acting = new Set(
    sources.flatMap(({ act }) => (active.has(act.id) ? act.participantId : [])),
  );
  const known =
    acting.size === 0
      ? new Set<string>()
      : await listLoggedParticipants(tx, [...acting]);
  return new Map(
    facts
      .filter(
        ({ participantId: id }) =>
          changed.has(id) || (acting.has(id) && !known.has(id)),
      )
      .map((one) => [one.participantId, one]),
  );
}
