import type { Day } from "../kernel/clock";
import { matchKey } from "../participant/names";
import type { ParticipantKind } from "../participant/model";
import type { InstrumentKind } from "./model";

/** A party as far as two writings of it are compared. */
export interface PartyIdentity {
  readonly participantId: string | null;
  /** ISO 3166-1 alpha-3. */
  readonly area: string | null;
  readonly name: string | null;
}

/**
 * What every writing of one party shares. A government goes by its area, so
 * that one side may name the other before it is a participant, and ministries
 * of one state are one party; without an area by its participant, else by name.
 */
export function partyKey({ participantId, area, name }: PartyIdentity): string {
  if (area !== null) return `area:${area}`;
  if (participantId !== null) return `id:${participantId}`;
  return `name:${matchKey(name ?? "")}`;
}

/** The key under which a participant is a party. */
export const keyOfParticipant = (participant: {
  readonly id: string;
  readonly kind: ParticipantKind;
  readonly area: string | null;
}): string =>
  partyKey({
    participantId: participant.id,
    area: participant.kind === "government" ? participant.area : null,
    name: null,
  });

/** What filings of one instrument share whatever day they give: its parties and its kind. */
export const familyKey = (
  parties: readonly string[],
  kind: InstrumentKind,
): string => [kind, ...new Set(parties)].sort().join("|");

/**
 * The canonical key: the same parties, kind and day of signing are the same
 * instrument, whoever files it and in whatever order.
 */
export const instrumentKey = (
  parties: readonly string[],
  kind: InstrumentKind,
  doneOn: Day,
): string => `${doneOn}|${familyKey(parties, kind)}`;

/** How many instruments of one kind the same parties may sign on one day. */
export const mostOfOneDay = 20;

/** The key of the nth of them; almost always there is but the first. */
export const slotKey = (key: string, nth: number): string =>
  nth === 1 ? key : `${key}|#${String(nth)}`;

/** Every key that instruments of these parties, kind and day may have. */
export const slotKeys = (key: string): readonly string[] =>
  Array.from({ length: mostOfOneDay }, (_, index) => slotKey(key, index + 1));

/** Instrument and party: what one act at a time may hold. */
export const claimOf = (instrumentId: string, party: string): string =>
  `${instrumentId} ${party}`;
