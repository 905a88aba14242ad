import type { Day } from "../kernel/clock";
import type { PartialDay } from "../kernel/partial-day";

/** What can be cited. */
export type CitableType =
  "act" | "participant" | "instrument" | "practice" | "view";

/** Everything a citation says, in the reader's language; the formats only write it down. */
export interface Citable {
  readonly type: CitableType;
  /** Stable, of ASCII letters, digits and hyphens: `FW-000123`. */
  readonly key: string;
  readonly title: string;
  /** Who made what is cited: bodies, one by one, never taken apart into given and family name. */
  readonly authors: readonly string[];
  /** When it was made, as exactly as it is known. */
  readonly issued: PartialDay | null;
  /** The registry, as the place where it is found. */
  readonly register: string;
  /** Absolute; it names the day as which the register was read. */
  readonly address: string;
  readonly accessed: Day;
  /** The day as which the register was read. */
  readonly asOf: Day;
  readonly version: string | null;
  /** What has to be said with it: that a party denies an instrument, for instance. Also in the note. */
  readonly remark?: string | undefined;
  /** Primary source and as-of day in a sentence. */
  readonly note: string;
  /** BCP 47. */
  readonly lang: string;
}

/** The formats programs read; plain text is a message. */
export const citationFormats = ["bib", "ris", "json"] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** Names of the formats, the same in every language. */
export const citationNames: Readonly<Record<CitationFormat, string>> = {
  bib: "BibTeX",
  ris: "RIS",
  json: "CSL-JSON",
};

export const citationMediaTypes: Readonly<Record<CitationFormat, string>> = {
  bib: "application/x-bibtex; charset=utf-8",
  ris: "application/x-research-info-systems; charset=utf-8",
  json: "application/vnd.citationstyles.csl+json; charset=utf-8",
};

/** One line: no format below can hold a line end inside a value. */
export const oneLine = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters say nothing in a citation
  text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, " ").trim();
