import { registerNumber } from "../domain/act/number";
import type { Citable } from "../domain/citation/model";
import { isOpen } from "../domain/instrument/model";
import { dayOf, type Day, type Instant } from "../domain/kernel/clock";
import {
  pickText,
  type Locale,
  type TaggedText,
} from "../domain/kernel/localized";
import { dayOrNull, exactnessOf } from "../domain/kernel/partial-day";
import type { RegisterEntry } from "../domain/register/model";
import { formatDay } from "./format";
import {
  nameOfStated,
  stateSentence,
  type StatedInstrument,
} from "./instrument-state";
import type { Translate } from "./translate";

/** Where and when something was read. */
export interface Reading {
  /** Absolute address of the page, without the day as which it was read. */
  readonly address: string;
  readonly now: Instant;
  /** The past day it was read as of; null: as it stood then. */
  readonly asOf: Day | null;
}

/** The address that shows the same later on: with the day in it. */
function dated({ address }: Reading, asOf: Day): string {
  const url = new URL(address);
  // A comparison of two days names the second one itself.
  if (url.searchParams.has("to")) return address;
  url.searchParams.set("asOf", asOf);
  return url.href;
}

function common(t: Translate, reading: Reading) {
  const asOf = reading.asOf ?? dayOf(reading.now);
  return {
    register: t("cite.register"),
    address: dated(reading, asOf),
    accessed: dayOf(reading.now),
    asOf,
    lang: t.locale,
    note: t("cite.note", { asOf: formatDay(t.locale, asOf) }),
  };
}

/** A body's name as a citation's only author. */
export const bodyNames = (
  names: readonly TaggedText[],
  locale: Locale,
): readonly string[] => {
  const name = pickText(names, locale);
  return name ? [name.text] : [];
};

/** Two sentences; Chinese puts nothing between them. */
const joined = (t: Translate, first: string, second: string): string =>
  first + (t.locale === "zh" ? "" : " ") + second;

/** Through what an act was made and when: where its own text stands. */
function primarySource(t: Translate, entry: RegisterEntry): string {
  const vehicle = t(`act.vehicle.${entry.vehicle}`);
  const known = exactnessOf(entry.doneOn);
  if (known === "none") return t("cite.source-undated", { vehicle });
  return t(known === "day" ? "cite.source" : "cite.source-part", {
    vehicle,
    done: formatDay(t.locale, entry.doneOn),
  });
}

/** An act by its participant, with its register number, version and primary source. */
export function citeAct(
  t: Translate,
  entry: RegisterEntry,
  reading: Reading,
): Citable {
  const number = registerNumber(entry.seq);
  const base = common(t, reading);
  return {
    ...base,
    type: "act",
    key: number,
    title: `${t(`act.type.${entry.type}`)} ${number}`,
    authors: bodyNames(entry.names, t.locale),
    issued: dayOrNull(entry.doneOn),
    version: String(entry.events),
    note: joined(t, primarySource(t, entry), base.note),
  };
}

/** What is cited of an instrument by which parties confirm the initiative. */
export interface CitedInstrument extends StatedInstrument {
  readonly id: string;
  readonly kind: string;
  readonly doneOn: Day;
  readonly titles: readonly TaggedText[];
}

/**
 * An instrument by its parties, one by one; the instrument itself is the primary
 * source. A party that denies it is no author, and the citation says what its
 * confirmation lacks.
 */
export function citeInstrument(
  t: Translate,
  instrument: CitedInstrument,
  reading: Reading,
): Citable {
  const base = common(t, reading);
  const { id, kind, doneOn, titles, parties } = instrument;
  const remark = isOpen(instrument.confirmation)
    ? stateSentence(t, instrument)
    : null;
  const source = t("cite.source", {
    vehicle: t.find(`instrument.kind.${kind}`) ?? kind,
    done: formatDay(t.locale, doneOn),
  });
  return {
    ...base,
    type: "instrument",
    key: `fairway-${id}`,
    title: pickText(titles, t.locale)?.text ?? id,
    authors: parties
      .filter(({ state }) => state !== "disputed" && state !== "denied")
      .flatMap((party) => nameOfStated(t, party) ?? []),
    issued: doneOn,
    version: null,
    note: joined(
      t,
      remark === null ? source : joined(t, source, remark),
      base.note,
    ),
    ...(remark === null ? {} : { remark }),
  };
}

/** A participant's page. */
export const citeParticipant = (
  t: Translate,
  { id, name }: { readonly id: string; readonly name: string },
  reading: Reading,
): Citable => ({
  ...common(t, reading),
  type: "participant",
  key: `fairway-${id}`,
  title: t("cite.participant", { name }),
  authors: [],
  issued: reading.asOf ?? dayOf(reading.now),
  version: null,
});

/** Which part of the portal a view belongs to, by its name among the downloads. */
const partOf = (view: string) =>
  view.startsWith("practice")
    ? "library"
    : /^(?:requests|offers|rounds|engagements|assistance-\w+)$/.test(view)
      ? "exchange"
      : "register";

/**
 * A view with its figures as of a day. Those of the library and the exchange are
 * not kept by day: their address does not name one.
 */
export const citeView = (
  t: Translate,
  { name, title }: { readonly name: string; readonly title: string },
  reading: Reading,
): Citable => {
  const base = common(t, reading);
  const part = partOf(name);
  return {
    ...base,
    register: t(`cite.${part}`),
    address: part === "register" ? base.address : reading.address,
    type: "view",
    key: `fairway-${name}-${base.asOf}`,
    title,
    authors: [],
    issued: base.asOf,
    version: null,
  };
};

/**
 * The citation as a line of text. A file of a past day is the same whenever it
 * is made, so its own (`kept`) does not tell when it was read.
 */
export function plainCitation(
  t: Translate,
  one: Citable,
  kept = false,
): string {
  const { register, address, title, remark } = one;
  const line = t("cite.view", {
    ...{ register, address, title },
    asOf: formatDay(t.locale, one.asOf),
    day: formatDay(t.locale, one.accessed),
    kept: kept ? "yes" : "no",
  });
  return remark === undefined ? line : joined(t, line, remark);
}

/** The citation of an act as a line of text, with its primary source. */
export function plainActCitation(
  t: Translate,
  entry: RegisterEntry,
  one: Citable,
  kept = false,
): string {
  const { register, address, title } = one;
  return t("cite.act", {
    ...{ register, address, title },
    name: one.authors.join(", "),
    registered: formatDay(t.locale, entry.registeredAt),
    version: String(entry.events),
    source: primarySource(t, entry),
    asOf: formatDay(t.locale, one.asOf),
    day: formatDay(t.locale, one.accessed),
    kept: kept ? "yes" : "no",
  });
}
