import type { Queries } from "../../../db/client.server";
import {
  listPredecessorsOf,
  type FollowedEvent,
} from "../../../db/queries/follow-event.server";
import {
  listFollowedSearches,
  type Targets,
} from "../../../db/queries/follow.server";
import { proposalNumbers } from "../act/model";
import type { GroupsOf } from "../register/facets";
import { proposalMask } from "../register/proposals";
import { followKinds, type FollowKind, type SearchKind } from "./model";
import { fitting } from "./saved-search.server";

/** Searches read at once. */
const PAGE = 500;

interface Followed {
  readonly kind: FollowKind;
  readonly target: string;
}
type EventsBy = Map<string, FollowedEvent[]>;

/** The name of a thing followed, for looking up. */
export const keyOf = ({ kind, target }: Followed): string =>
  `${kind} ${target}`;

/** The things in a map made of `keyOf`, by kind. */
export function targetsOf(eventsBy: ReadonlyMap<string, unknown>): Targets {
  const keys = [...eventsBy.keys()];
  const of = (kind: FollowKind) =>
    keys
      .filter((key) => key.startsWith(`${kind} `))
      .map((key) => key.slice(kind.length + 1));
  return Object.fromEntries(
    followKinds.map((kind) => [kind, of(kind)]),
  ) as Record<FollowKind, string[]>;
}

/** For each participant, itself and everybody whose place it took, however long ago. */
async function lineages(db: Queries, ids: readonly string[]) {
  const all = new Map(ids.map((id) => [id, new Set([id])]));
  let latest: readonly string[] = ids;
  while (latest.length > 0) {
    const steps = await listPredecessorsOf(db, latest);
    const found = new Set<string>();
    for (const { from, to } of steps) {
      for (const line of all.values()) {
        if (!line.has(to) || line.has(from)) continue;
        line.add(from);
        found.add(from);
      }
    }
    latest = [...found];
  }
  return all;
}

/** Every search of a kind that somebody follows, once each. */
export async function* eachFollowedSearch(db: Queries, kind: SearchKind) {
  let after = "";
  for (;;) {
    const searches = await listFollowedSearches(db, kind, after, PAGE);
    yield* searches;
    if (searches.length < PAGE) return;
    after = searches.at(-1)?.target ?? after;
  }
}

async function addSearches(
  db: Queries,
  events: readonly FollowedEvent[],
  groupsOf: GroupsOf,
  add: (followed: Followed, event: FollowedEvent) => void,
) {
  for await (const { target, query } of eachFollowedSearch(db, "search")) {
    for (const event of await fitting(db, query ?? "", events, groupsOf)) {
      add({ kind: "search", target }, event);
    }
  }
}

/**
 * The events by everything they are about that somebody may follow.
 * @param groupsOf the categories of the day they are told on
 */
export async function findTargets(
  db: Queries,
  events: readonly FollowedEvent[],
  groupsOf: GroupsOf,
): Promise<EventsBy> {
  const eventsBy: EventsBy = new Map();
  const add = (followed: Followed, event: FollowedEvent) => {
    const key = keyOf(followed);
    eventsBy.set(key, [...(eventsBy.get(key) ?? []), event]);
  };
  const ids = [...new Set(events.map(({ participantId }) => participantId))];
  const lines = await lineages(db, ids);
  for (const event of events) {
    for (const id of lines.get(event.participantId) ?? []) {
      add({ kind: "participant", target: id }, event);
    }
    if (event.area !== null) add({ kind: "area", target: event.area }, event);
    const mask = proposalMask(event.proposals);
    for (const number of proposalNumbers) {
      if (mask & (1 << (number - 1))) {
        add({ kind: "proposal", target: String(number) }, event);
      }
    }
  }
  await addSearches(db, events, groupsOf, add);
  return eventsBy;
}
