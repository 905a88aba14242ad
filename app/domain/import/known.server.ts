import { setImmediate as othersFirst } from "node:timers/promises";
import type { Queries } from "../../../db/client.server";
import {
  listAreasOf,
  listKeysOf,
  listNameKeys,
  listNumberedParticipants,
  listNumbersOf,
} from "../../../db/queries/import-register.server";
import type { Known } from "./doubles.server";
import { RegisterKeys } from "./register-keys.server";

const PAGE = 1000;

/** Names and identifiers of some participants, as rows are compared with them. */
export async function knownOf(
  db: Queries,
  page: readonly { readonly id: string; readonly area: string | null }[],
): Promise<Known[]> {
  if (page.length === 0) return [];
  const ids = page.map(({ id }) => id);
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

/**
 * What everybody on the register can be found by, to compare the rows of a list with.
 * @param seq the last register number: about as many are on it
 */
export async function loadKnown(db: Queries, seq = 0): Promise<RegisterKeys> {
  const everybody = new RegisterKeys(seq);
  for (let after = ""; ;) {
    const page = await listNumberedParticipants(db, after, PAGE);
    const [first, last] = [page[0], page.at(-1)];
    if (!first || !last) return everybody;
    const span = { first: first.id, last: last.id };
    const names = await listNameKeys(db, span);
    everybody.add(page, names, await listNumbersOf(db, span));
    after = last.id;
    await othersFirst();
  }
}

/** Some on the register by their ids, as rows are compared with them. */
export const readKnown = async (
  db: Queries,
  ids: readonly string[],
): Promise<Known[]> => knownOf(db, await listAreasOf(db, ids));
