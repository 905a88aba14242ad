import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { unprocessable } from "../kernel/errors";
import type { Instant } from "../kernel/clock";
import { rowFits } from "../library/fits";
import { libraryIndex } from "../library/library-index.server";
import { likeOf } from "../library/list.server";
import {
  readPublicTexts,
  type PublicTexts,
} from "../library/public-texts.server";
import {
  libraryQuerySchema,
  toParams,
  type LibraryQuery,
} from "../library/query";
import { isArea } from "../reference/area";
import { holds } from "../search/holds";
import { prepareQuery } from "../search/prepare";
import { targetOf, type SavedSearch } from "./saved-search.server";
import { canonicalText, choicesIn } from "./search-text";

/** What belongs to one look at the list, or to a comparison, and not to the search. */
const passing = ["page", "sort", "compare"];

function parse(text: string): LibraryQuery | undefined {
  const { data } = libraryQuerySchema.safeParse(choicesIn(text, passing));
  if (!data) return undefined;
  const { page: _page, ...query } = data;
  const named = [
    ...(query.selection.area ?? []),
    query.like?.area ?? [],
  ].flat();
  return named.every(isArea) ? query : undefined;
}

/**
 * Reads a search as it stands in the library's address; page, order and the
 * comparison are left aside.
 * @throws DomainError 422 when it holds a choice the library does not have
 */
export function readLibrarySearch(
  text: string,
): Pick<SavedSearch, "target" | "text"> {
  const query = parse(text);
  if (!query) throw unprocessable("follow.error.library-search-unreadable");
  const whole = canonicalText(toParams(query));
  // Its own name, though a search of the register may read the same.
  return { target: targetOf(`practices?${whole}`), text: whole };
}

/** The newest public texts of practices, suspended ones too: what leaves a search is told. */
export const readTold = async (
  db: Queries,
  practiceIds: readonly string[],
): Promise<ReadonlyMap<string, PublicTexts>> =>
  new Map(
    (await readPublicTexts(db, practiceIds, () => true)).map((one) => [
      one.id,
      one,
    ]),
  );

/**
 * Which practices a search finds, or found before they left the library. A
 * search that no longer can be read finds nothing.
 */
export async function fittingPractices(
  { db, now }: Pick<Context, "db"> & { readonly now: Instant },
  text: string,
  practices: Iterable<PublicTexts>,
): Promise<ReadonlySet<string>> {
  const query = parse(text);
  if (!query) return new Set();
  const like =
    query.like &&
    (await likeOf({ db, now }, await libraryIndex(db), query.like));
  const asked = prepareQuery(query.q);
  const fitting = [...practices].filter(
    ({ entry, words }) =>
      rowFits(entry, query.selection, now) &&
      (!like || (entry.area !== null && like.has(entry.area))) &&
      words.some((one) => holds(one.words.whole, asked)),
  );
  return new Set(fitting.map(({ id }) => id));
}
