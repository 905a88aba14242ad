import {
  findInstrument,
  listFamily,
  listInstrumentsOfParties,
  listTitles,
} from "../../../db/queries/instrument.server";
import type { Queries } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import {
  findInstrumentAct,
  type InstrumentActRow,
} from "../../../db/queries/instrument-link.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { getAct } from "../act/load.server";
import { notFound } from "../kernel/errors";
import { authorize, isAuthorized } from "../permissions/authorize";
import { findOwnParty, hasOwnAct } from "./answer.server";
import { compareFilings, dayDifference } from "./differences";
import { readInstrument } from "./get.server";
import { findHolder } from "./hold-key.server";
import { familyKey } from "./key.server";
import { describeLines } from "./lines.server";
import {
  asFiling,
  daysUntil,
  loadFiling,
  ownParty,
  type LoadedFiling,
  usesInstrument,
} from "./load.server";
import { emptyFiling } from "./open.server";
import { partyKeysOf } from "./party.server";
import { filingParts } from "./problems";
import { describeFiling } from "./filed-parties.server";
import type { AnswerPage, OwnFiling, ToAnswer } from "./own";
import { standingsOf } from "./standing.server";
import { partyAmong } from "./state";
import { hasNearTitle } from "./title";

/**
 * The instrument of an act as its filer sees it: what was answered, what is
 * missing, and instruments on the register that may be the same. Null for an
 * act made without one.
 * @throws DomainError 404 for who is no member
 */
export async function getOwnFiling(
  ctx: Context,
  actId: string,
): Promise<OwnFiling | null> {
  const { db, actor, now } = ctx;
  const act = authorize(actor, "act.read_own", await getAct(db.read, actId));
  const participant = await findParticipant(db.read, act.participantId);
  if (!participant) throw notFound();
  if (!usesInstrument(act)) return null;
  const own = ownParty(participant);
  const link = await findInstrumentAct(db.read, actId);
  const filing = link
    ? await loadFiling(db.read, link.filedId)
    : emptyFiling(act, participant);
  const shared = link && (await findInstrument(db.read, link.instrumentId));
  // A filing through an instrument of the register has nothing left to answer.
  const isShared = filing.state === "published";
  const beside = isShared
    ? null
    : await findBeside(db.read, { filing, act, party: own.key, link });
  const { kind } = filing;
  return {
    ...(await describeFiling(db.read, filing)),
    parts: isShared ? [] : filingParts(asFiling(filing), own, daysUntil(now)),
    canEdit: !isShared && isAuthorized(actor, "act.edit", act),
    /** The public page, once there is one. */
    publicId: shared?.state === "published" ? shared.id : null,
    besideId: beside?.id ?? null,
    differences: [
      ...(beside ? compareFilings(beside, filing) : []),
      ...dayDifference(filing.doneOn, act.doneOn),
    ],
    alike:
      isShared || !kind
        ? []
        : await listAlike(
            ctx,
            familyKey(
              filing.parties.map(({ key }) => key),
              kind,
            ),
            filing,
          ),
  };
}

/**
 * The public instrument a filing was joined to, or would be if it were sent now.
 * Nobody is told of one that is not public.
 */
async function findBeside(
  db: Queries,
  {
    filing,
    act,
    party,
    link,
  }: {
    readonly filing: LoadedFiling;
    readonly act: ActRow;
    readonly party: string;
    readonly link: InstrumentActRow | undefined;
  },
): Promise<LoadedFiling | null> {
  const id =
    link && link.instrumentId !== link.filedId
      ? link.instrumentId
      : await findHolder(db, filing, act, party);
  if (id === undefined || id === filing.id) return null;
  const held = await loadFiling(db, id);
  return held.state === "published" ? held : null;
}

/** Public instruments of the same parties and kind, of the same day or nearly the same title. */
async function listAlike(
  { db }: Context,
  family: string,
  filing: {
    readonly id: string;
    readonly doneOn: string | null;
    readonly titles: readonly { readonly title: string }[];
  },
) {
  const rows = (await listFamily(db.read, family)).filter(
    ({ id }) => id !== filing.id,
  );
  if (rows.length === 0) return [];
  const titles = await listTitles(
    db.read,
    rows.map(({ id }) => id),
  );
  return describeLines(
    db.read,
    rows.filter(
      ({ id, doneOn }) =>
        doneOn === filing.doneOn ||
        hasNearTitle(
          filing.titles,
          titles.filter((one) => one.instrumentId === id),
        ),
    ),
    null,
  );
}

/** Instruments that name a participant and wait for its word, or that it disputes. */
export async function listToAnswer(
  ctx: Context,
  participantId: string,
): Promise<readonly ToAnswer[]> {
  const { db, actor } = ctx;
  const participant = await findParticipant(db.read, participantId);
  if (!participant) throw notFound();
  authorize(actor, "participant.read_own", participant);
  const keys = await partyKeysOf(db.read, participant);
  if (keys.length === 0) return [];
  const named = await listInstrumentsOfParties(db.read, keys);
  const standings = await standingsOf(
    db.read,
    named.map(({ id }) => id),
  );
  const open = named.filter(({ id }) => {
    const standing = standings.get(id);
    const own = standing && partyAmong(standing.parties, keys);
    return (
      own !== undefined &&
      standing?.confirmation !== "ended" &&
      own.standing.state !== "denied" &&
      !(standing && hasOwnAct(standing, own.key))
    );
  });
  const rows = [];
  for (const { id } of open) {
    const row = await findInstrument(db.read, id);
    if (row) rows.push(row);
  }
  const lines = await describeLines(db.read, rows, null);
  return lines.map((line) => {
    const own = partyAmong(standings.get(line.id)?.parties ?? [], keys);
    return { ...line, own: own?.standing.state ?? ("awaiting" as const) };
  });
}

/**
 * The page on which a party says yes or no.
 * @throws DomainError 404 for who is no party, or no member
 */
export async function getAnswerPage(
  ctx: Context,
  participantId: string,
  instrumentId: string,
): Promise<AnswerPage> {
  const { db, actor } = ctx;
  const owner = await findParticipant(db.read, participantId);
  if (!owner) throw notFound();
  authorize(actor, "instrument.answer", owner);
  const { participant, standing, party } = await findOwnParty(
    db.read,
    participantId,
    instrumentId,
  );
  return {
    participantId,
    instrument: await readInstrument(ctx, instrumentId),
    own: party.standing,
    isChecked: participant.identityCheckedAt !== null,
    hasOwnAct: hasOwnAct(standing, party.key),
    /** Organizations other than regional ones support by a declaration of their own. */
    mayAct:
      participant.kind === "government" ||
      participant.kind === "regional_organization",
  };
}

/** Everything that waits for the word of the reader's own participants. */
export async function listAwaitingOwn(ctx: Context) {
  const { actor } = ctx;
  if (actor.kind !== "user" || !actor.emailVerified) return [];
  const found = [];
  for (const { participantId, role } of actor.memberships) {
    if (role === "viewer") continue;
    const lines = await listToAnswer(ctx, participantId);
    found.push(
      ...lines
        .filter(({ own }) => own === "awaiting")
        .map((line) => ({ participantId, line })),
    );
  }
  return found;
}
