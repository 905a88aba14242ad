import type { Queries } from "../../../db/client.server";
import {
  findPartyParticipants,
  type PartyParticipant,
} from "../../../db/queries/instrument-party.server";
import type { PartyRow } from "../../../db/queries/instrument.server";
import type { FieldError } from "../kernel/errors";
import type { Locale } from "../kernel/localized";
import { foldKey } from "../kernel/fold";
import { matchKey } from "../participant/names";
import { readArea } from "../reference/area-input";
import { partyKey } from "./key.server";
import { partyKindOf, type PartyKind } from "./model";

export type RecognisedParty =
  | { readonly ok: true; readonly party: Omit<PartyRow, "instrumentId"> }
  | { readonly ok: false; readonly error: FieldError };

interface Typed {
  readonly position: number;
  readonly kind: PartyKind;
  readonly name: string;
}

/**
 * Who is meant by a party as typed: the filer itself, a participant whose
 * identity was checked, an area in any spelling, or an organization that is
 * not here yet and goes by its name. Participants nobody checked are not looked
 * at: typing tells nothing that isn't public.
 */
export async function recogniseParty(
  db: Queries,
  { position, kind, name }: Typed,
  { ownId, locale }: { readonly ownId: string; readonly locale: Locale },
): Promise<RecognisedParty> {
  const found = (
    await findPartyParticipants(db, { matchKey: matchKey(name), ownId })
  ).filter((one) => partyKindOf(one.kind) === kind);
  // A key is coarse: whoever bears the very name is meant before who is like it.
  const exact = found.filter((one) => foldKey(one.name) === foldKey(name));
  const participant = pickOne(exact.length > 0 ? exact : found, ownId);
  if (participant === "several") {
    return {
      ok: false,
      error: { key: "instrument.error.party-ambiguous", params: { name } },
    };
  }
  if (participant) {
    const area = kind === "government" ? participant.area : null;
    const identity = { participantId: participant.id, area, name: null };
    return {
      ok: true,
      party: {
        position,
        kind,
        ...identity,
        ...{ lang: null, names: null },
        key: partyKey(identity),
      },
    };
  }
  if (kind === "organization") {
    const identity = { participantId: null, area: null, name };
    return {
      ok: true,
      party: {
        position,
        kind,
        ...identity,
        ...{ lang: locale, names: null },
        key: partyKey(identity),
      },
    };
  }
  const area = readArea(name, locale);
  if (!area.ok) return { ok: false, error: area.error };
  const identity = { participantId: null, area: area.iso3, name: null };
  return {
    ok: true,
    party: {
      position,
      kind,
      ...identity,
      ...{ lang: null, names: null },
      key: partyKey(identity),
    },
  };
}

/** Oneself first; two participants of one name can't be told apart. */
function pickOne(
  found: readonly PartyParticipant[],
  ownId: string,
): PartyParticipant | "several" | undefined {
  const ids = new Map(found.map((one) => [one.id, one]));
  const own = ids.get(ownId);
  if (own || ids.size < 2) return own ?? [...ids.values()][0];
  const areas = new Set(found.map(({ area }) => area));
  // Two ministries of one state are one party.
  return areas.size === 1 && found[0]?.area != null ? found[0] : "several";
}
