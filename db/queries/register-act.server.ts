import { and, asc, desc, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { ActType } from "../../app/domain/act/model";
import type { Instant } from "../../app/domain/kernel/clock";
import { among } from "../among.server";
import type { Queries } from "../client.server";
import { acts } from "../schema/act.server";
import { caseDecisions } from "../schema/case.server";
import {
  registerEntries,
  registerParticipants,
} from "../schema/register.server";
import { entryValidAt } from "./register.server";

const facts = {
  participantId: registerParticipants.participantId,
  kind: registerParticipants.kind,
  area: registerParticipants.area,
  website: registerParticipants.website,
  sector: registerParticipants.sector,
  contact: registerParticipants.contact,
  identityCheckedAt: registerParticipants.identityCheckedAt,
  names: registerParticipants.names,
  identifiers: registerParticipants.identifiers,
  domains: registerParticipants.domains,
};

/** What the page of a numbered act shows beyond its row; nobody's name is in it. */
export async function findNumberedAct(db: Queries, seq: number) {
  const [row] = await db
    .select({
      id: acts.id,
      relatesTo: acts.relatesTo,
      statement: acts.statement,
      lang: acts.lang,
      signatoryOffice: acts.signatoryOffice,
      decidingOrgan: acts.decidingOrgan,
      actsFor: acts.actsFor,
      groupEntities: acts.groupEntities,
      inEffectOn: acts.inEffectOn,
    })
    .from(acts)
    .where(eq(acts.seq, seq));
  return row ?? null;
}

/** Public acts tied to an act, now or at an instant: the one it is about, and those about it. */
export const listRelatedActs = (
  db: Queries,
  { id, relatesTo }: { id: string; relatesTo: string | null },
  at: Instant | null,
) =>
  db
    .select({
      id: acts.id,
      seq: registerEntries.seq,
      type: registerEntries.type,
      status: registerEntries.status,
      registeredAt: registerEntries.registeredAt,
    })
    .from(acts)
    .innerJoin(
      registerEntries,
      and(eq(registerEntries.seq, acts.seq), entryValidAt(at)),
    )
    .where(
      or(
        eq(acts.relatesTo, id),
        relatesTo === null ? undefined : eq(acts.id, relatesTo),
      ),
    )
    .orderBy(asc(registerEntries.seq));

/**
 * The type of the act at the root of a chain of amendments; null where there is
 * none. What an act is about never changes, so this holds for any day.
 */
export async function findOriginType(db: Queries, actId: string) {
  for (let id: string | null = actId; id !== null;) {
    const [row]: { type: ActType; relatesTo: string | null }[] = await db
      .select({ type: acts.type, relatesTo: acts.relatesTo })
      .from(acts)
      .where(eq(acts.id, id));
    if (!row) return null;
    if (row.type !== "amend") return row.type;
    id = row.relatesTo;
  }
  return null;
}

/** Checks of an act that were passed, with their day; never who decided. Last round first. */
export const listPassedChecks = (db: Queries, actId: string) =>
  db
    .select({
      round: caseDecisions.round,
      stage: caseDecisions.stage,
      decidedAt: caseDecisions.decidedAt,
    })
    .from(caseDecisions)
    .where(
      and(eq(caseDecisions.caseId, actId), eq(caseDecisions.outcome, "passed")),
    )
    .orderBy(desc(caseDecisions.round), asc(caseDecisions.decidedAt));

/** Rows of participants that are current, or were at an instant. */
const factsValidAt = (at: Instant | null) =>
  at === null
    ? isNull(registerParticipants.validUntil)
    : and(
        lte(registerParticipants.validFrom, at),
        or(
          isNull(registerParticipants.validUntil),
          gt(registerParticipants.validUntil, at),
        ),
      );

/** What the public sees of a participant, or saw at an instant. */
export async function findParticipantFacts(
  db: Queries,
  participantId: string,
  at: Instant | null,
) {
  const [row] = await db
    .select(facts)
    .from(registerParticipants)
    .where(
      and(
        eq(registerParticipants.participantId, participantId),
        factsValidAt(at),
      ),
    );
  return row ?? null;
}

/** The names of participants as the public knows them, or knew them at an instant; others are left out. */
export const listPublicNames = (
  db: Queries,
  participantIds: readonly string[],
  at: Instant | null,
) =>
  db
    .select({
      participantId: registerParticipants.participantId,
      names: registerParticipants.names,
    })
    .from(registerParticipants)
    .where(
      and(
        among(registerParticipants.participantId, participantIds),
        factsValidAt(at),
      ),
    );

/** The names participants had at an instant, where they were changed since. */
export const listNamesThen = (db: Queries, at: Instant) =>
  db
    .select({
      participantId: registerParticipants.participantId,
      names: registerParticipants.names,
    })
    .from(registerParticipants)
    .where(
      and(
        gt(registerParticipants.namesUntil, at),
        gt(registerParticipants.validUntil, at),
        lte(registerParticipants.validFrom, at),
      ),
    );
