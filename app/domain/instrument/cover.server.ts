import type { Queries } from "../../../db/client.server";
import {
  listActsForMembers,
  listMembershipsOn,
  listOrganizationMembers,
  listPartyKeysOf,
  listPublicSteps,
} from "../../../db/queries/organization-member.server";
import { findParticipant } from "../../../db/queries/participant.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import { registerNumber } from "../act/number";
import { dayOf, type Instant } from "../kernel/clock";
import { inTotals } from "../lifecycle/act";
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

/** Acts for members that stood at an instant, with the parties they name. */
async function standingActs(
  db: Queries,
  organizationIds: readonly string[],
  at: Instant,
) {
  const acts = await listActsForMembers(db, organizationIds);
  if (acts.length === 0) return [];
  const steps = await listPublicSteps(
    db,
    acts.map(({ id }) => id),
    at,
  );
  const status = new Map(steps.map((step) => [step.actId, step.toStatus]));
  const ids = acts.flatMap(({ instrumentId }) => instrumentId ?? []);
  const parties = ids.length === 0 ? [] : await listPartyKeysOf(db, ids);
  return acts.flatMap(({ seq, ...act }) => {
    const now = status.get(act.id);
    if (seq === null || now === undefined || !inTotals(now)) return [];
    const named = parties
      .filter((party) => party.instrumentId === act.instrumentId)
      .map(({ key }) => key);
    return [{ ...act, seq, named }];
  });
}

async function coverOf(
  db: Queries,
  who: Who,
  at: Instant,
): Promise<readonly Cover[]> {
  const memberships = await listMembershipsOn(db, who, dayOf(at));
  if (memberships.length === 0) return [];
  const ids = [...new Set(memberships.map((one) => one.organizationId))];
  const acts = await standingActs(db, ids, at);
  const names = await listNamesOf(db, ids);
  return acts
    .filter(({ named }) => !named.includes(who.key))
    .map(({ organizationId, seq, doneOn }) => {
      const from = memberships
        .filter((one) => one.organizationId === organizationId)
        .map(({ fromDay }) => fromDay)
        .sort()[0];
      return {
        organizationId,
        names: names
          .filter((name) => name.participantId === organizationId)
          .map(({ lang, text }) => ({ lang, text })),
        seq,
        number: registerNumber(seq),
        since: [doneOn ?? "", from ?? ""].sort()[1] ?? "",
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
    at ?? now,
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
    at ?? now,
  );
}

/** Whom an organization covers as of an instant; nobody while none of its acts for members stands. */
export async function listCoveredBy(
  { db, now = endOfTime }: Here,
  organizationId: string,
  at: Instant | null,
): Promise<readonly Covered[]> {
  const acts = await standingActs(db.read, [organizationId], at ?? now);
  if (acts.length === 0) return [];
  const members = await listOrganizationMembers(db.read, organizationId);
  const day = dayOf(at ?? now);
  const ids = members.flatMap(({ participantId }) => participantId ?? []);
  const names = ids.length === 0 ? [] : await listNamesOf(db.read, ids);
  return members
    .filter(({ fromDay, toDay }) => fromDay <= day && (!toDay || toDay > day))
    .filter(({ area, participantId }) => {
      const key = partyKey({ area, participantId, name: null });
      return acts.some(({ named }) => !named.includes(key));
    })
    .map(({ area, participantId, fromDay, source }) => ({
      area,
      participantId,
      names: names
        .filter((name) => name.participantId === participantId)
        .map(({ lang, text }) => ({ lang, text })),
      since: fromDay,
      source,
    }));
}
