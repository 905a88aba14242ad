import type { Queries } from "../../../db/client.server";
import {
  listActsThen,
  listRegisteredThen,
} from "../../../db/queries/instrument-act.server";
import {
  listTitles,
  type InstrumentRow,
  type TitleRow,
} from "../../../db/queries/instrument.server";
import { registerNumber } from "../act/number";
import type { Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import { wholeDay } from "../kernel/partial-day";
import {
  readNamesNow,
  readPublicNames,
  type Names,
} from "../register/public-names.server";
import { standingsOf, type InstrumentStanding } from "./standing.server";
import type { InstrumentLine, PartyView } from "./view";

type Acts = Awaited<ReturnType<typeof listActsThen>>;
type Party = InstrumentStanding["parties"][number];

/** What the register knew at the instant that is asked about. */
interface Known {
  readonly names: Names;
  /** Today's names of parties that nothing is known of otherwise. */
  readonly unnamed: Names;
  readonly acts: Acts;
  /** Participants that had a public page. */
  readonly here: ReadonlySet<string>;
  readonly at: Instant | null;
}

/** Sets of at most this many parameters in one statement. */
const AT_ONCE = 400;

/** Reads by ids in parts that one statement holds. */
async function inParts<T>(
  ids: readonly string[],
  read: (some: readonly string[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const all = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    all.push(...(await read(ids.slice(from, from + AT_ONCE))));
  }
  return all;
}

/** A party's names as they stood; one the register did not know goes by those it was entered with. */
function namesOf(
  party: Party,
  participantId: string | null,
  { names, unnamed }: Known,
): readonly TaggedText[] {
  const own = participantId === null ? undefined : names.get(participantId);
  if (own) return own;
  if (party.names) return party.names;
  return party.name === null
    ? (unnamed.get(participantId ?? "") ?? [])
    : [{ lang: party.lang ?? "und", text: party.name }];
}

function describeParty(
  { acts: links }: InstrumentStanding,
  party: Party,
  known: Known,
): PartyView {
  const { acts, here, at } = known;
  const link = links.findLast(
    (one) =>
      one.partyKey === party.key &&
      one.publishedAt !== null &&
      (at === null || one.publishedAt <= at),
  );
  const act = acts.find(({ id }) => id === link?.actId);
  const participantId = act?.participantId ?? party.participantId;
  return {
    kind: party.kind,
    participantId:
      participantId !== null && here.has(participantId) ? participantId : null,
    area: party.area,
    names: namesOf(party, participantId, known),
    state: party.standing.state,
    since: party.standing.since,
    act: act
      ? {
          number: registerNumber(act.seq),
          type: act.type,
          status: act.status,
          doneOn: act.relatesTo === null ? wholeDay(act.doneOn) : null,
        }
      : null,
  };
}

/** Parties that only their participant's names could name: they were entered without. */
const isUnnamed =
  (names: Names) =>
  ({ area, participantId, ...party }: Party): boolean =>
    area === null &&
    participantId !== null &&
    party.names === null &&
    party.name === null &&
    !names.has(participantId);

async function readKnown(
  db: Queries,
  standings: readonly InstrumentStanding[],
  at: Instant | null,
): Promise<Known> {
  const acts = await listActsThen(
    db,
    standings.flatMap((one) => one.acts.map(({ actId }) => actId)),
    at,
  );
  const parties = standings.flatMap((one) => one.parties);
  const who = [
    ...new Set([
      ...acts.map(({ participantId }) => participantId),
      ...parties.flatMap(({ participantId }) => participantId ?? []),
    ]),
  ];
  const names = await readPublicNames(db, who, at);
  const rest = parties.filter(isUnnamed(names));
  return {
    names,
    unnamed: await readNamesNow(
      db,
      rest.flatMap(({ participantId }) => participantId ?? []),
    ),
    acts,
    here: new Set((await listRegisteredThen(db, who, at)).map(({ id }) => id)),
    at,
  };
}

/** Titles in order, none twice; two in one language stay where they differ. */
const distinctTitles = (titles: readonly TitleRow[]): TaggedText[] => [
  ...new Map(
    titles.map(({ lang, title }) => [
      `${lang} ${title}`,
      { lang, text: title },
    ]),
  ).values(),
];

/** Instruments on the register as lines of a list, as of an instant or (`null`) now. */
export async function describeLines(
  db: Queries,
  rows: readonly InstrumentRow[],
  at: Instant | null,
): Promise<readonly InstrumentLine[]> {
  const shown = rows.filter(
    ({ registeredAt }) =>
      registeredAt !== null && (at === null || registeredAt <= at),
  );
  const ids = shown.map(({ id }) => id);
  const standings = new Map<string, InstrumentStanding>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = await standingsOf(db, ids.slice(from, from + AT_ONCE), at);
    for (const [id, standing] of some) standings.set(id, standing);
  }
  const known = await readKnown(db, [...standings.values()], at);
  const titles = await inParts(ids, (some) => listTitles(db, some));
  return shown.flatMap((row) => {
    const standing = standings.get(row.id);
    const { kind, doneOn, registeredAt } = row;
    if (!standing || !kind || !doneOn || registeredAt === null) return [];
    return [
      {
        id: row.id,
        kind,
        form: row.form,
        titles: distinctTitles([
          ...titles.filter((title) => title.instrumentId === row.id),
          ...standing.others.flatMap((one) => one.titles),
        ]),
        doneOn,
        registeredAt,
        parties: standing.parties.map((party) =>
          describeParty(standing, party, known),
        ),
        confirmation: standing.confirmation,
        since: standing.since,
      },
    ];
  });
}
