import type { InstrumentLine, InstrumentView, PartyView } from "./view";

const iso = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString();

const toParty = (party: PartyView) => ({
  kind: party.kind,
  participant: party.participantId,
  area: party.area,
  names: party.names,
  state: party.state,
  since: iso(party.since),
  act: party.act?.number ?? null,
});

/** An instrument as the JSON interface gives it; days and instants are ISO 8601. */
export const toInstrumentItem = (line: InstrumentLine) => ({
  id: line.id,
  kind: line.kind,
  form: line.form,
  titles: line.titles,
  done: line.doneOn,
  registered: iso(line.registeredAt),
  parties: line.parties.map(toParty),
  confirmation: line.confirmation,
  confirmationSince: iso(line.since),
});

/** The whole instrument. */
export const toWholeInstrument = (view: InstrumentView) => ({
  ...toInstrumentItem(view),
  place: view.place,
  authenticLanguages: view.authentic,
  workingLanguages: view.working,
  inEffect: view.inEffectOn,
  received: iso(view.receivedAt),
  articles: view.articles,
  differences: view.differences.map(
    ({ what, party, proposal, lang, first, second }) => ({
      ...{ what, party, proposal, lang, instrument: first, filed: second },
    }),
  ),
  files: view.files,
  history: view.history.map(({ at, answer, party }) => ({
    at: iso(at),
    event: answer,
    party,
  })),
});
