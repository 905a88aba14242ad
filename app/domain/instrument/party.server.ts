import type { Queries } from "../../../db/client.server";
import {
  listGovernmentsOf,
  listMatchKeys,
  listOrganizationsNamed,
} from "../../../db/queries/instrument-party.server";
import type { PartyRow } from "../../../db/queries/instrument.server";
import type { ParticipantRow } from "../../../db/queries/participant.server";
import { matchKey } from "../participant/names";
import { keyOfParticipant } from "./key.server";
import { partyKindOf } from "./model";

/** Participants that may speak for a party; those without area or name match are its own. */
export async function speakersOf(
  db: Queries,
  { participantId, area, name }: PartyRow,
): Promise<readonly string[]> {
  if (area !== null) {
    const governments = await listGovernmentsOf(db, area);
    const ids = governments.map(({ id }) => id);
    return participantId === null || ids.includes(participantId)
      ? ids
      : [participantId, ...ids];
  }
  if (participantId !== null) return [participantId];
  const named = await listOrganizationsNamed(db, matchKey(name ?? ""));
  // A name that two bodies bear speaks for neither of them.
  return named.length === 1 ? named.map(({ id }) => id) : [];
}

/** Every key under which a participant may stand among the parties of an instrument. */
export async function partyKeysOf(
  db: Queries,
  participant: Pick<
    ParticipantRow,
    "id" | "kind" | "area" | "identityCheckedAt"
  >,
): Promise<readonly string[]> {
  const own = keyOfParticipant(participant);
  const kind = partyKindOf(participant.kind);
  if (kind !== "organization" || participant.identityCheckedAt === null) {
    return [own];
  }
  const names = await listMatchKeys(db, participant.id);
  const keys: string[] = [own];
  for (const { matchKey: key } of names) {
    const bearers = await listOrganizationsNamed(db, key);
    if (bearers.length === 1) keys.push(`name:${key}`);
  }
  return keys;
}
