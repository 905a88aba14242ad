import { and, asc, desc, eq, inArray, isNotNull, or } from "drizzle-orm";
import { publicStatuses } from "../../app/domain/lifecycle/act";
import type { Queries } from "../client.server";
import { acts } from "../schema/act.server";
import { caseDecisions } from "../schema/case.server";
import { domainProofs, participants } from "../schema/participant.server";
import { registerEntries } from "../schema/register.server";

/** What the page of a public act shows beyond its row; nobody's name is in it. */
export async function findPublicAct(db: Queries, seq: number) {
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
    .innerJoin(registerEntries, eq(registerEntries.actId, acts.id))
    .where(and(eq(acts.seq, seq), inArray(acts.status, [...publicStatuses])));
  return row ?? null;
}

/** Public acts tied to an act: the one it is about, and those about it. */
export const listRelatedActs = (
  db: Queries,
  { id, relatesTo }: { id: string; relatesTo: string | null },
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
    .innerJoin(registerEntries, eq(registerEntries.actId, acts.id))
    .where(
      or(
        eq(acts.relatesTo, id),
        relatesTo === null ? undefined : eq(acts.id, relatesTo),
      ),
    )
    .orderBy(asc(registerEntries.seq));

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

/** A participant as the public sees it. */
export async function findPublicParticipant(db: Queries, id: string) {
  const [row] = await db
    .select({
      id: participants.id,
      kind: participants.kind,
      area: participants.area,
      website: participants.website,
      sector: participants.sector,
      contact: participants.contact,
      identityCheckedAt: participants.identityCheckedAt,
    })
    .from(participants)
    .where(eq(participants.id, id));
  return row ?? null;
}

/** Domains a participant proved, and how; never the address that was written to. */
export const listProvedDomains = (db: Queries, participantId: string) =>
  db
    .select({
      domain: domainProofs.domain,
      dnsProvedAt: domainProofs.dnsProvedAt,
      mailProvedAt: domainProofs.mailProvedAt,
    })
    .from(domainProofs)
    .where(
      and(
        eq(domainProofs.participantId, participantId),
        or(
          isNotNull(domainProofs.dnsProvedAt),
          isNotNull(domainProofs.mailProvedAt),
        ),
      ),
    )
    .orderBy(asc(domainProofs.domain));
