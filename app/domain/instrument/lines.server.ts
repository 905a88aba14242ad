import type { Queries } from "../../../db/client.server";
import {
  listActsById,
  listRegistered,
} from "../../../db/queries/instrument-act.server";
import {
  listTitles,
  type InstrumentRow,
} from "../../../db/queries/instrument.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import { registerNumber } from "../act/number";
import type { Instant } from "../kernel/clock";
import { isPublic } from "../lifecycle/act";
import { standingsOf, type InstrumentStanding } from "./standing.server";
import type { InstrumentLine, PartyView } from "./view";

type Names = Awaited<ReturnType<typeof listNamesOf>>;
type Acts = Awaited<ReturnType<typeof listActsById>>;

interface Known {
  readonly names: Names;
  readonly acts: Acts;
  /** Participants that have a public page. */
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

function describeParty(
  { acts: links }: InstrumentStanding,
  party: InstrumentStanding["parties"][number],
  { names, acts, here, at }: Known,
): PartyView {
  const link = links.findLast(
    (one) =>
      one.partyKey === party.key &&
      one.publishedAt !== null &&
      (at === null || one.publishedAt <= at),
  );
  const act = acts.find(({ id }) => id === link?.actId);
  const participantId = act?.participantId ?? party.participantId;
  const own = names.filter((name) => name.participantId === participantId);
  return {
    kind: party.kind,
    participantId:
      participantId !== null && here.has(participantId) ? participantId : null,
    area: party.area,
    names:
      own.length > 0
        ? own.map(({ lang, text }) => ({ lang, text }))
        : party.name === null
          ? []
          : [{ lang: party.lang ?? "und", text: party.name }],
    state: party.standing.state,
    since: party.standing.since,
    act:
      act?.seq != null && isPublic(act.status)
        ? {
            number: registerNumber(act.seq),
            type: act.type,
            status: act.status,
          }
        : null,
  };
}

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
  const all = [...standings.values()];
  const acts = await inParts(
    all.flatMap((one) => one.acts.map(({ actId }) => actId)),
    (some) => listActsById(db, some),
  );
  const who = new Set([
    ...acts.map(({ participantId }) => participantId),
    ...all.flatMap((one) =>
      one.parties.flatMap(({ participantId }) => participantId ?? []),
    ),
  ]);
  const names = await inParts([...who], (some) => listNamesOf(db, some));
  const registered = await inParts([...who], (some) =>
    listRegistered(db, some),
  );
  const here = new Set(registered.map(({ id }) => id));
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
        titles: titles
          .filter((title) => title.instrumentId === row.id)
          .map(({ lang, title }) => ({ lang, text: title })),
        doneOn,
        registeredAt,
        parties: standing.parties.map((party) =>
          describeParty(standing, party, { names, acts, here, at }),
        ),
        confirmation: standing.confirmation,
        since: standing.since,
      },
    ];
  });
}
