import type { Queries } from "../../../db/client.server";
import {
  listActsForMembers,
  listMembershipsOn,
  listMembersOn,
  listPartyKeysOf,
} from "../../../db/queries/organization-member.server";
import { findParticipant } from "../../../db/queries/participant.server";
import { registerNumber } from "../act/number";
import { dayOf, type Instant } from "../kernel/clock";
import { inTotals } from "../lifecycle/act";
import { readPublicNames } from "../register/public-names.server";
import type { Cover, Covered } from "./cover";
import { keyOfParticipant, partyKey } from "./key.server";

export type { Cover, Covered } from "./cover";

/** Where to read, and what time it is: `ctx` fits. */
interface Here {
  readonly db: { readonly read: Queries };
  readonly now?: Instant;
}

/** Later than any row, for who does not know the time. */
const endOfTime: Instant = Date.parse("9999-12-31T00:00:00Z");

interface Who {
  readonly area: string | null;
  readonly participantId: string | null;
  /** Under which it would stand among the parties of an instrument. */
  readonly key: string;
}

/** The instant asked about: `at`, or for `null` what the clock says. */
interface Then {
  readonly at: Instant | null;
  readonly instant: Instant;
}

/** Acts for members that stood, with the parties they name. */
async function standingActs(
  db: Queries,
  organizationIds: readonly string[],
  { at }: Then,
) {
  const known = await listActsForMembers(db, organizationIds, at);
  const acts = known.filter(({ status }) => inTotals(status));
  const ids = acts.flatMap(({ instrumentId }) => instrumentId ?? []);
  const parties = ids.length === 0 ? [] : await listPartyKeysOf(db, ids);
  return acts.map((act) => ({
    ...act,
    named: parties
      .filter((party) => party.instrumentId === act.instrumentId)
      .map(({ key }) => key),
  }));
}

async function coverOf(
  db: Queries,
  who: Who,
  then: Then,
): Promise<readonly Cover[]> {
  const memberships = await listMembershipsOn(
    db,
    who,
    dayOf(then.instant),
    then.instant,
  );
  if (memberships.length === 0) return [];
  const ids = [...new Set(memberships.map((one) => one.organizationId))];
  const acts = await standingActs(db, ids, then);
  return acts
    .filter(({ named }) => !named.includes(who.key))
    .map(({ organizationId, names, seq, doneOn }) => {
      const from = memberships
        .filter((one) => one.organizationId === organizationId)
        .map(({ fromDay }) => fromDay)
        .sort()[0];
      return {
        organizationId,
        names,
        seq,
        number: registerNumber(seq),
        since: [doneOn, from ?? ""].sort()[1] ?? "",
      };
    });
}

/**
 * The acts of organizations that cover an area as of an instant; `null`: now.
 */
export const listCover = (
  { db, now = endOfTime }: Here,
  areaIso3: string,
  at: Instant | null,
): Promise<readonly Cover[]> =>
  coverOf(
    db.read,
    {
      area: areaIso3,
      participantId: null,
      key: partyKey({ area: areaIso3, participantId: null, name: null }),
    },
    { at, instant: at ?? now },
  );

/** The same for a participant: a government is covered by its area too. */
export async function listCoverOfParticipant(
  { db, now = endOfTime }: Here,
  participantId: string,
  at: Instant | null,
): Promise<readonly Cover[]> {
  const participant = await findParticipant(db.read, participantId);
  if (participant?.kind !== "government") return [];
  const { area } = participant;
  return coverOf(
    db.read,
    { area, participantId, key: keyOfParticipant(participant) },
    { at, instant: at ?? now },
  );
}

/** Whom an organization covers as of an instant; nobody while none of its acts for members stands. */
export async function listCoveredBy(
  { db, now = endOfTime }: Here,
  organizationId: string,
  at: Instant | null,
): Promise<readonly Covered[]> {
  const instant = at ?? now;
  const acts = await standingActs(db.read, [organizationId], { at, instant });
  if (acts.length === 0) return [];
  const members = await listMembersOn(
    db.read,
    organizationId,
    dayOf(instant),
    instant,
  );
  const ids = members.flatMap(({ participantId }) => participantId ?? []);
  const names = await readPublicNames(db.read, ids, at);
  return members
    .filter(({ area, participantId }) => {
      const key = partyKey({ area, participantId, name: null });
      return acts.some(({ named }) => !named.includes(key));
    })
    .map(({ area, participantId, fromDay, source, ...member }) => ({
      area,
      participantId,
      names: names.get(participantId ?? "") ?? member.names ?? [],
      since: fromDay,
      source,
    }));
}
