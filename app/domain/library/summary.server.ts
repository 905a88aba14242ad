import { ask, readListed, type LibraryReader } from "./list.server";
import type { PracticeRow } from "./model";
import { makeRows } from "./row.server";

const everything = {
  ...{ q: "", selection: {}, like: null, basket: [] },
  sort: "newest",
} as const;

/** How many practices there are, and the newest of them. */
export async function summarizeLibrary(
  ctx: LibraryReader,
  latest: number,
): Promise<{ readonly total: number; readonly rows: readonly PracticeRow[] }> {
  const answer = await ask(ctx, everything);
  const some = [...answer.numbers.subarray(0, latest)];
  const reader = { db: ctx.db.read, locale: ctx.locale, now: ctx.now };
  return {
    total: answer.found.rows,
    rows: await makeRows(reader, await readListed(ctx, some), answer),
  };
}

/** How many practices are about each proposal: the figure of the list's own facet. */
export async function countPracticesByProposal(
  ctx: Pick<LibraryReader, "db" | "now">,
): Promise<ReadonlyMap<string, number>> {
  const { found } = await ask(ctx, everything);
  return found.facets.proposal;
}
