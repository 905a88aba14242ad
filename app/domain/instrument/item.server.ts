import { csvRow } from "../kernel/csv";
import { pickText, type Locale } from "../kernel/localized";
import { areaName } from "../reference/area";
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
  files: view.files,
  history: view.history.map(({ at, answer, party }) => ({
    at: iso(at),
    event: answer,
    party,
  })),
});

const nameOf = ({ names, area }: PartyView, locale: Locale) =>
  pickText(names, locale)?.text ??
  (area === null ? "" : areaName(area, locale));

const header = [
  "id",
  "kind",
  "form",
  "title",
  "title_language",
  "parties",
  "party_areas",
  "acts",
  "done",
  "registered",
  "confirmation",
  "confirmation_since",
];

/** Instruments as a CSV file, after a byte order mark for spreadsheets. */
export const instrumentsCsv = (
  lines: readonly InstrumentLine[],
  locale: Locale,
): string =>
  `\uFEFF${csvRow(header)}${lines
    .map((line) => {
      const title = pickText(line.titles, locale);
      return csvRow([
        line.id,
        line.kind,
        line.form,
        title?.text,
        title?.lang,
        line.parties.map((one) => nameOf(one, locale)).join("; "),
        line.parties.flatMap(({ area }) => area ?? []).join(" "),
        line.parties.flatMap(({ act }) => act?.number ?? []).join(" "),
        line.doneOn,
        iso(line.registeredAt),
        line.confirmation,
        iso(line.since),
      ]);
    })
    .join("")}`;
