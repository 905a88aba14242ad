import type { Queries } from "../../../db/client.server";
import {
  listCommitmentsOf,
  listIdentifiersOf,
  listNamesOf,
  listNumberedActs,
  listParticipantBasics,
  listProposalsOf,
  listProvedDomainsOf,
  listPublicEvents,
} from "../../../db/queries/register-source.server";
import { listFormerNamesOf } from "../../../db/queries/succession.server";
import type { EntrySource } from "./entry.server";
import type { ParticipantFacts } from "./model";

/** Like `Map.groupBy`, which Node 20 does not have. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const byParticipant = (row: { readonly participantId: string }) =>
  row.participantId;

/** The acts that have a number, with what belongs to each. */
export async function readSources(
  tx: Queries,
  actIds: readonly string[],
): Promise<EntrySource[]> {
  const acts = await listNumberedActs(tx, actIds);
  const participantIds = [...new Set(acts.map(byParticipant))];
  const [proposals, commitments, events, names, former, identifiers] = [
    groupBy(await listProposalsOf(tx, actIds), (row) => row.actId),
    groupBy(await listCommitmentsOf(tx, actIds), (row) => row.actId),
    groupBy(await listPublicEvents(tx, actIds), (row) => row.actId),
    groupBy(await listNamesOf(tx, participantIds), byParticipant),
    groupBy(await listFormerNamesOf(tx, participantIds), byParticipant),
    groupBy(await listIdentifiersOf(tx, participantIds), byParticipant),
  ];
  return acts.flatMap((act) => {
    const { id, seq, participantId } = act;
    if (seq === null) return [];
    return {
      act: { ...act, seq },
      proposals: proposals.get(id) ?? [],
      commitments: commitments.get(id) ?? [],
      names: names.get(participantId) ?? [],
      formerNames: (former.get(participantId) ?? []).map(({ text }) => text),
      identifiers: identifiers.get(participantId) ?? [],
      events: events.get(id) ?? [],
    };
  });
}

/** What the public may know of participants. */
export async function readFacts(
  tx: Queries,
  participantIds: readonly string[],
): Promise<ParticipantFacts[]> {
  const basics = await listParticipantBasics(tx, participantIds);
  const [names, identifiers, domains] = [
    groupBy(await listNamesOf(tx, participantIds), byParticipant),
    groupBy(await listIdentifiersOf(tx, participantIds), byParticipant),
    groupBy(await listProvedDomainsOf(tx, participantIds), byParticipant),
  ];
  return basics.map((one) => ({
    ...one,
    names: (names.get(one.participantId) ?? []).map(
      ({ lang, text, transliteration, isOriginal }) => ({
        lang,
        text,
        transliteration,
        isOriginal,
      }),
    ),
    identifiers: (identifiers.get(one.participantId) ?? []).map(
      ({ scheme, authority, value }) => ({ scheme, authority, value }),
    ),
    domains: (domains.get(one.participantId) ?? []).map(
      ({ domain, dnsProvedAt, mailProvedAt }) => ({
        domain,
        dnsProvedAt,
        mailProvedAt,
      }),
    ),
  }));
}
