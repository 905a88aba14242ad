import { oneLine, type Citable, type CitableType } from "./model";

/** Item types of CSL 1.0.2, nearest in meaning. */
const types: Readonly<Record<CitableType, string>> = {
  act: "document",
  participant: "webpage",
  instrument: "treaty",
  practice: "report",
  view: "dataset",
};

const dateOf = (day: string) => ({
  "date-parts": [day.split("-").map(Number)],
});

/** An item of CSL-JSON 1.0.2, the input of citation processors. */
export const cslItem = (one: Citable) => ({
  id: one.key,
  type: types[one.type],
  ...(one.authors.length === 0
    ? {}
    : { author: one.authors.map((name) => ({ literal: oneLine(name) })) }),
  title: oneLine(one.title),
  ...(one.issued === null ? {} : { issued: dateOf(one.issued) }),
  "container-title": oneLine(one.register),
  ...(one.version === null ? {} : { version: one.version }),
  note: oneLine(one.note),
  URL: one.address,
  accessed: dateOf(one.accessed),
  language: one.lang,
});

/** The file holds a list, as citation managers expect. */
export const cslJson = (one: Citable): string =>
  `${JSON.stringify([cslItem(one)], null, 2)}\n`;
