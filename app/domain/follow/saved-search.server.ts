import { createHash } from "node:crypto";
import { findDocuments } from "../../../db/search/register-search.server";
import type { Queries } from "../../../db/client.server";
import { unprocessable } from "../kernel/errors";
import type { FacetRow, GroupsOf } from "../register/facets";
import { rowFits } from "../register/fits";
import { sorts } from "../register/order";
import { registerQuerySchema } from "../register/query.server";
import { toParams, type RegisterQuery } from "../register/query";
import { prepareQuery } from "../search/prepare";
import { canonicalText, choicesIn } from "./search-text";

/** What belongs to one look at the list and not to the search. */
const passing = ["page", "sort", "asOf", "compare"];

const canonical = (query: RegisterQuery) => canonicalText(toParams(query));

function parse(text: string): RegisterQuery | undefined {
  const given = choicesIn(text, passing);
  const { data } = registerQuerySchema.safeParse(given);
  return (
    data && { q: data.q, selection: data.selection, sort: sorts[0], asOf: null }
  );
}

/** The short name of a search, the same for the same search. */
export const targetOf = (text: string): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, 32);

/** A search of the register that somebody follows. */
export interface SavedSearch {
  /** Short, and the same for the same search. */
  readonly target: string;
  readonly text: string;
  readonly query: RegisterQuery;
}

/**
 * Reads a search as it stands in the register's address; page, order and day are
 * left aside.
 * @throws DomainError 422 when it holds a choice the register does not have
 */
export function readSearch(text: string): SavedSearch {
  const query = parse(text);
  if (!query) throw unprocessable("follow.error.search-unreadable");
  const whole = canonical(query);
  return { target: targetOf(whole), text: whole, query };
}

interface Row extends FacetRow {
  /** Number of the words it is found by. */
  readonly document: number;
  /** The state the event led out of: what leaves a search is told too. */
  readonly fromStatus: FacetRow["status"] | null;
}

/**
 * Which rows a search finds, by the categories of the day it is told on, as they are now or were before their event. A
 * search that no longer can be read finds nothing.
 */
export async function fitting<R extends Row>(
  db: Queries,
  text: string,
  rows: readonly R[],
  groupsOf: GroupsOf,
): Promise<readonly R[]> {
  const query = parse(text);
  if (!query) return [];
  const chosen = rows.filter(
    (row) =>
      rowFits(row, query.selection, groupsOf) ||
      (row.fromStatus !== null &&
        rowFits({ ...row, status: row.fromStatus }, query.selection, groupsOf)),
  );
  const words = prepareQuery(query.q);
  if (words.terms.length === 0 || chosen.length === 0) return chosen;
  const size = 1 + Math.max(...chosen.map(({ document }) => document));
  const hits = await findDocuments(db, words, size);
  return chosen.filter(({ document }) => hits[document] === 1);
}
