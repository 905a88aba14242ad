import { setImmediate as othersFirst } from "node:timers/promises";
import type { Queries } from "../../../db/client.server";
import {
  listKeysOf,
  listNumberedParticipants,
  listNumbersOf,
} from "../../../db/queries/import.server";
import { Doubles, type Known } from "./doubles.server";

const PAGE = 500;

/** Names and identifiers of some participants, as rows are compared with them. */
export async function knownOf(
  db: Queries,
  page: readonly { readonly id: string; readonly area: string | null }[],
): Promise<Known[]> {
  const ids = page.map(({ id }) => id);
  if (ids.length === 0) return [];
  const names = await listKeysOf(db, ids);
  const numbers = await listNumbersOf(db, ids);
  const namesOf = group(names);
  const numbersOf = group(numbers);
  return page.map(({ id, area }) => {
    const own = namesOf.get(id) ?? [];
    return {
      ...{ id, row: 0, area },
      names: own.map(({ name }) => name),
      keys: own.map(({ matchKey }) => matchKey),
      skeletons: own.map(({ skeleton }) => skeleton),
      identifiers: (numbersOf.get(id) ?? []).map(
        ({ scheme, authority, value }) => ({ scheme, authority, value }),
      ),
    };
  });
}

function group<T extends { readonly participantId: string }>(
  rows: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const list = groups.get(row.participantId);
    if (list) list.push(row);
    else groups.set(row.participantId, [row]);
  }
  return groups;
}

/** Everybody on the register, to compare the rows of a list with. */
export async function loadKnown(db: Queries): Promise<Doubles> {
  const doubles = new Doubles();
  for (let after = ""; ;) {
    const page = await listNumberedParticipants(db, after, PAGE);
    for (const one of await knownOf(db, page)) doubles.add(one);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return doubles;
    after = last.id;
    await othersFirst();
  }
}
