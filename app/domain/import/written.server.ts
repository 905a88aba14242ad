import type { ImportedRows } from "../../../db/queries/import-write.server";
import type { EntrySource } from "../register/entry.server";
import type { ParticipantFacts } from "../register/model";
import type { Written } from "../register/refresh.server";
import { groupBy } from "../register/sources.server";

type Act = ImportedRows["acts"][number];
type Party = ImportedRows["participants"][number];

const byAct = ({ actId }: { readonly actId: string }) => actId;
const byParticipant = (row: { readonly participantId: string }) =>
  row.participantId;

/** An act as the register reads it. Name by name: a spread takes longer than all the rest. */
const numbered = (act: Act, website: string | null): EntrySource["act"] => ({
  id: act.id,
  seq: act.seq ?? 0,
  type: act.type,
  vehicle: act.vehicle,
  status: act.status,
  verification: act.verification,
  participantId: act.participantId,
  kind: act.participantKind,
  area: act.area,
  categories: act.categories,
  statement: act.statement,
  groupEntities: act.groupEntities,
  doneOn: act.doneOn,
  receivedAt: act.receivedAt,
  registeredAt: act.registeredAt,
  publishedAt: act.publishedAt,
  withdrawnAt: act.withdrawnAt,
  updatedAt: act.updatedAt,
  website,
});

/** The public side of a participant nobody knew: it has proved no domain yet. */
const factsOf = (
  party: Party,
  names: EntrySource["names"],
  identifiers: EntrySource["identifiers"],
): ParticipantFacts => ({
  participantId: party.id,
  kind: party.kind,
  area: party.area,
  website: party.website,
  sector: party.sector,
  contact: party.contact,
  identityCheckedAt: party.identityCheckedAt,
  names: names.map(({ lang, text, transliteration, isOriginal }) => ({
    ...{ lang, text, transliteration, isOriginal },
  })),
  identifiers: identifiers.map(({ scheme, authority, value }) => ({
    ...{ scheme, authority, value },
  })),
  domains: [],
});

/**
 * Imported rows as the register reads them, so that it need not read again what
 * was just written. Each act has a participant of its own, and is its only one.
 */
export function writtenOf(rows: ImportedRows): Written {
  const proposals = groupBy(rows.proposals, byAct);
  const events = groupBy(rows.events, byAct);
  const names = groupBy(rows.names, byParticipant);
  const identifiers = groupBy(rows.identifiers, byParticipant);
  const sources: EntrySource[] = [];
  const facts: ParticipantFacts[] = [];
  rows.participants.forEach((party, at) => {
    const act = rows.acts[at];
    if (act?.participantId !== party.id) throw new Error("Not its own act");
    // The original name comes first in a record, as the register wants it.
    const own = (names.get(party.id) ?? []).map(
      ({ participantId, lang, name, transliteration, isOriginal }) => ({
        ...{ participantId, lang, text: name, transliteration, isOriginal },
      }),
    );
    const numbers = identifiers.get(party.id) ?? [];
    sources.push({
      act: numbered(act, party.website),
      proposals: (proposals.get(act.id) ?? []).sort(
        (a, b) => a.proposal - b.proposal,
      ),
      commitments: [],
      names: own,
      formerNames: [],
      identifiers: numbers,
      events: events.get(act.id) ?? [],
    });
    facts.push(factsOf(party, own, numbers));
  });
  return { sources, facts, events: rows.events, details: rows.acts };
}
