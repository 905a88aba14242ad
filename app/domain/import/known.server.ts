import { setImmediate as othersFirst } from "node:timers/promises";
import type { Queries } from "../../../db/client.server";
import {
  listKeysOf,
  listNumberedParticipants,
  listNumbersOf,
  type IdsOrSpan,
} from "../../../db/queries/import-register.server";
import { Doubles, type Known } from "./doubles.server";

const PAGE = 1000;

/**
 * Names and identifiers of some participants, as rows are compared with them.
 * @param ids by which they are looked up; a span may hold others between them
 */
export async function knownOf(
  db: Queries,
  page: readonly { readonly id: string; readonly area: string | null }[],
  ids: IdsOrSpan = page.map(({ id }) => id),
): Promise<Known[]> {
  if (page.length === 0) return [];
  const namesOf = group(await listKeysOf(db, ids));
  const numbersOf = group(await listNumbersOf(db, ids));
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
    const [first, last] = [page[0], page.at(-1)];
    if (!first || !last) return doubles;
    const span = { first: first.id, last: last.id };
    for (const one of await knownOf(db, page, span)) doubles.add(one);
    after = last.id;
    await othersFirst();
  }
}
