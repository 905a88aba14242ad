import type { Queries } from "../../../db/client.server";
import {
  listGovernmentsOf,
  listMatchKeys,
  listOrganizationsNamed,
} from "../../../db/queries/instrument-party.server";
import type { PartyRow } from "../../../db/queries/instrument.server";
import {
  findParticipant,
  type ParticipantRow,
} from "../../../db/queries/participant.server";
import { heirsOf, predecessorsOf } from "../succession/heirs.server";
import { matchKey } from "../participant/names";
import { keyOfParticipant } from "./key.server";
import { partyKindOf } from "./model";

/** Participants a party stands for, ended ones too; those without area or name match are its own. */
export async function bodiesOf(
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

/** Participants that may speak for a party today: whoever took its place does so for it. */
export const speakersOf = async (
  db: Queries,
  party: PartyRow,
): Promise<readonly string[]> => heirsOf(db, await bodiesOf(db, party));

type Body = Pick<ParticipantRow, "id" | "kind" | "area" | "identityCheckedAt">;

/**
 * Every key under which a participant may stand among the parties of an
 * instrument, its own first, then those of whoever's place it took. One whose
 * own place was taken has none: its successor speaks.
 */
export async function partyKeysOf(
  db: Queries,
  participant: Body,
): Promise<readonly string[]> {
  const [heir] = await heirsOf(db, [participant.id]);
  if (heir !== participant.id) return [];
  const keys = [...(await ownKeysOf(db, participant))];
  for (const id of await predecessorsOf(db, participant.id)) {
    const before = await findParticipant(db, id);
    if (before) keys.push(...(await ownKeysOf(db, before)));
  }
  return [...new Set(keys)];
}

async function ownKeysOf(
  db: Queries,
  participant: Body,
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
