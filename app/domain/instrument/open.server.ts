import type { Tx } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import {
  insertInstrument,
  replaceParties,
} from "../../../db/queries/instrument.server";
import {
  findInstrumentAct,
  insertInstrumentAct,
  type InstrumentActRow,
} from "../../../db/queries/instrument-link.server";
import {
  findParticipant,
  type ParticipantRow,
} from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import type { Instant } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { ownParty, type LoadedFiling } from "./load.server";
import { isInstrumentForm } from "./model";

/** What a filing begins with: nothing but the filer itself as a party. */
export function emptyFiling(
  act: Pick<ActRow, "vehicle" | "demo">,
  participant: Pick<ParticipantRow, "id" | "kind" | "area">,
  { id, now }: { readonly id: string; readonly now: Instant } = {
    id: "",
    now: 0,
  },
): LoadedFiling {
  if (!isInstrumentForm(act.vehicle)) throw notFound();
  const own = ownParty(participant);
  return {
    id,
    state: "draft",
    kind: null,
    form: act.vehicle,
    place: null,
    authentic: [],
    working: [],
    doneOn: null,
    inEffectOn: null,
    receivedAt: null,
    registeredAt: null,
    family: null,
    isFurther: null,
    filedBy: participant.id,
    demo: act.demo,
    createdAt: now,
    updatedAt: now,
    version: 1,
    titles: [],
    parties: [
      {
        instrumentId: id,
        position: 0,
        key: own.key,
        kind: own.kind,
        participantId: participant.id,
        area: participant.kind === "government" ? participant.area : null,
        name: null,
        lang: null,
        names: null,
      },
    ],
    articles: [],
  };
}

/**
 * The link between an act and what its side files of the instrument; begins an
 * empty filing, with the filer as its first party, where there is none yet.
 */
export async function openFiling(
  tx: Tx,
  { now }: Pick<Context, "now">,
  act: Pick<ActRow, "id" | "participantId" | "vehicle" | "demo">,
): Promise<InstrumentActRow> {
  const known = await findInstrumentAct(tx, act.id);
  if (known) return known;
  const participant = await findParticipant(tx, act.participantId);
  if (!participant) throw notFound();
  const id = newId();
  const {
    titles: _,
    parties,
    articles: __,
    ...row
  } = emptyFiling(act, participant, { id, now });
  await insertInstrument(tx, row);
  await replaceParties(tx, id, parties);
  const link: InstrumentActRow = {
    actId: act.id,
    instrumentId: id,
    filedId: id,
    partyKey: parties[0]?.key ?? null,
    claim: null,
    publishedAt: null,
    leftAt: null,
  };
  await insertInstrumentAct(tx, link);
  return link;
}
