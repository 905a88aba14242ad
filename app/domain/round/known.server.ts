import type { Queries } from "../../../db/client.server";
import {
  listVisibleRequests,
  stranger,
  type ShownRequest,
} from "../../../db/queries/request-public.server";
import {
  listOfferHeads,
  listRequestHeads,
  type RecordHead,
} from "../../../db/queries/round-inputs.server";
import { offerNumber } from "../offer/number";
import { requestNumber } from "../request/number";
import type { AliasTable } from "./model";
import { readAsProvider } from "./rankable.server";
import type { KnownSides, SideView } from "./view.server";

type Record_ = NonNullable<SideView["record"]>;

/** Heads by the names of a round. */
function byName(
  table: Readonly<Record<string, string>>,
  heads: readonly RecordHead[],
  format: (number: number) => string,
): Map<string, Record_> {
  const headOf = new Map(heads.map((head) => [head.id, head]));
  const known = new Map<string, Record_>();
  for (const [name, id] of Object.entries(table)) {
    const head = headOf.get(id);
    if (head && head.number > 0) {
      const { title, lang } = head;
      known.set(name, { number: format(head.number), title, lang });
    }
  }
  return known;
}

const offersOf = async (db: Queries, { offers }: AliasTable) =>
  byName(offers, await listOfferHeads(db, Object.values(offers)), offerNumber);

const headsOf = (shown: readonly ShownRequest[]): RecordHead[] =>
  shown.map(({ id, number, title, lang }) => ({
    ...{ id, number: number ?? 0, title, lang },
  }));

/** What everybody may know: requests whose title is public, and offers beside them. */
export async function knownToAll(
  db: Queries,
  aliases: AliasTable,
): Promise<KnownSides> {
  const shown = await listVisibleRequests(db, stranger);
  return {
    requests: byName(aliases.requests, headsOf(shown), requestNumber),
    offers: await offersOf(db, aliases),
    offersAlone: false,
  };
}

/** What officers know: everything. */
export async function knownToOfficers(
  db: Queries,
  aliases: AliasTable,
): Promise<KnownSides> {
  const ids = Object.values(aliases.requests);
  const heads = await listRequestHeads(db, ids);
  return {
    requests: byName(aliases.requests, heads, requestNumber),
    offers: await offersOf(db, aliases),
    ...{ offersAlone: true, isOfficer: true },
  };
}

/** What a request's own side reads of its part in a round: offers are public. */
export const knownToRequester = async (
  db: Queries,
  aliases: AliasTable,
): Promise<KnownSides> => ({
  requests: new Map(),
  offers: await offersOf(db, aliases),
  offersAlone: true,
});

/** What an offer's own side reads of its part: requests its provider may read. */
export async function knownToProvider(
  db: Queries,
  aliases: AliasTable,
  participantId: string,
): Promise<KnownSides> {
  const shown = await readAsProvider(db, participantId);
  return {
    requests: byName(aliases.requests, headsOf(shown), requestNumber),
    offers: new Map(),
    offersAlone: true,
  };
}
