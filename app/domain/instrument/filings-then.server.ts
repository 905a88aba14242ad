import type { Queries } from "../../../db/client.server";
import {
  listArticles,
  listInstrumentsById,
  listTitles,
  type TitleRow,
} from "../../../db/queries/instrument.server";
import type { InstrumentActRow } from "../../../db/queries/instrument-link.server";
import type { Instant } from "../kernel/clock";
import {
  compareFilings,
  contradicts,
  type ComparedFiling,
  type Difference,
} from "./differences";
import { stoodAt } from "./state";

/** What a party filed of an instrument whose page shows another's filing. */
export interface OtherFiling {
  readonly filedId: string;
  readonly partyKey: string;
  readonly titles: readonly TitleRow[];
  /** Where it says something else than the page: the page first. */
  readonly differences: readonly Difference[];
  /** Its act stands, and what it filed contradicts the page in substance. */
  readonly isContradiction: boolean;
}

/** Each party's newest filing that was public by then, where it is not the instrument's own. */
function newestOthers(
  links: readonly InstrumentActRow[],
  at: Instant | null,
): readonly InstrumentActRow[] {
  const newest = new Map<string, InstrumentActRow>();
  for (const link of links) {
    const { instrumentId, partyKey, publishedAt } = link;
    if (partyKey === null || publishedAt === null) continue;
    if (at !== null && publishedAt > at) continue;
    const place = `${instrumentId} ${partyKey}`;
    const before = newest.get(place)?.publishedAt ?? 0;
    if (publishedAt >= before) newest.set(place, link);
  }
  return [...newest.values()].filter(
    ({ filedId, instrumentId }) => filedId !== instrumentId,
  );
}

/** Filings as they are compared, by id. */
export async function readCompared(
  db: Queries,
  ids: readonly string[],
): Promise<
  ReadonlyMap<string, ComparedFiling & { readonly titles: readonly TitleRow[] }>
> {
  const rows = await listInstrumentsById(db, ids);
  const titles = await listTitles(db, ids);
  const articles = await listArticles(db, ids);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        titles: titles.filter((one) => one.instrumentId === row.id),
        articles: articles.filter((one) => one.instrumentId === row.id),
      },
    ]),
  );
}

/**
 * What other parties filed of instruments, by instrument, as of an instant or
 * (`null`) now. Nothing is asked where no filing was joined to another.
 */
export async function otherFilings(
  db: Queries,
  links: readonly InstrumentActRow[],
  at: Instant | null,
): Promise<ReadonlyMap<string, readonly OtherFiling[]>> {
  const others = newestOthers(links, at);
  const found = new Map<string, OtherFiling[]>();
  if (others.length === 0) return found;
  const texts = await readCompared(db, [
    ...new Set(others.flatMap((one) => [one.instrumentId, one.filedId])),
  ]);
  for (const link of others) {
    const { filedId, instrumentId, partyKey } = link;
    const shown = texts.get(instrumentId);
    const filed = texts.get(filedId);
    if (!shown || !filed || partyKey === null) continue;
    const differences = compareFilings(shown, filed);
    const own = found.get(instrumentId) ?? [];
    own.push({
      ...{ filedId, partyKey, differences, titles: filed.titles },
      isContradiction: stoodAt(link, at) && contradicts(differences),
    });
    found.set(instrumentId, own);
  }
  return found;
}
