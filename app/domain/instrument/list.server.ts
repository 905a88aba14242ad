import type { Queries } from "../../../db/client.server";
import { listPublishedInstruments } from "../../../db/queries/instrument.server";
import { foldKey } from "../kernel/fold";
import { DomainError } from "../kernel/errors";
import { locales } from "../kernel/localized";
import { areaName, isArea } from "../reference/area";
import { describeLines } from "./lines.server";
import { confirmationStates, instrumentForms, instrumentKinds } from "./model";
import type { InstrumentLine, InstrumentQuery } from "./view";

/** Everything a line can be found by, folded. */
const wordsOf = ({ titles, parties, id }: InstrumentLine): string =>
  foldKey(
    [
      id,
      ...titles.map(({ text }) => text),
      ...parties.flatMap(({ names, area }) => [
        ...names.map(({ text }) => text),
        ...(area === null
          ? []
          : [area, ...locales.map((locale) => areaName(area, locale))]),
      ]),
    ].join("\n"),
  );

type Facet = "kind" | "form" | "state";

const valueOf = (line: InstrumentLine, facet: Facet) =>
  facet === "state" ? line.confirmation : line[facet];

/** Whether a line fits every choice, but for those of one facet. */
function fits(
  line: InstrumentLine,
  query: InstrumentQuery,
  except?: Facet | "area",
): boolean {
  const isChosen = (facet: Facet) => {
    const chosen: readonly string[] = query[facet];
    return (
      facet === except ||
      chosen.length === 0 ||
      chosen.includes(valueOf(line, facet))
    );
  };
  return (
    isChosen("kind") &&
    isChosen("form") &&
    isChosen("state") &&
    (query.area === undefined ||
      except === "area" ||
      line.parties.some(({ area }) => area === query.area))
  );
}

export interface InstrumentList {
  /** All that fit, newest first. */
  readonly lines: readonly InstrumentLine[];
  /** How many there would be with each choice, the others kept. */
  readonly counts: Readonly<Record<Facet, Readonly<Record<string, number>>>>;
  /** Areas that are parties anywhere, to choose from. */
  readonly areas: readonly string[];
}

/**
 * The instruments on the register that a query asks for. There are few beside
 * acts, so that they are read whole and looked through here.
 * @throws DomainError 400 for an unknown area
 */
export async function listInstruments(
  { db }: { readonly db: { readonly read: Queries } },
  query: InstrumentQuery,
): Promise<InstrumentList> {
  if (query.area !== undefined && !isArea(query.area)) {
    throw new DomainError("invalid", "register.error.area-unknown");
  }
  const rows = await listPublishedInstruments(db.read);
  const all = await describeLines(db.read, rows, query.asOf?.at ?? null);
  const words = foldKey(query.q).split(/\s+/u).filter(Boolean);
  const found = all.filter((line) => {
    const text = words.length === 0 ? "" : wordsOf(line);
    return words.every((word) => text.includes(word));
  });
  const count = (facet: Facet, codes: readonly string[]) =>
    Object.fromEntries(
      codes.map((code) => [
        code,
        found.filter(
          (line) => valueOf(line, facet) === code && fits(line, query, facet),
        ).length,
      ]),
    );
  return {
    lines: found.filter((line) => fits(line, query)),
    counts: {
      kind: count("kind", instrumentKinds),
      form: count("form", instrumentForms),
      state: count("state", confirmationStates),
    },
    areas: [
      ...new Set(
        all.flatMap(({ parties }) => parties.flatMap(({ area }) => area ?? [])),
      ),
    ],
  };
}
