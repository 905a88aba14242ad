import { randomBytes } from "node:crypto";
import { Resolver } from "node:dns/promises";
import {
  findDomainProof,
  insertDomainProof,
  listDomainProofs,
  updateDomainProof,
} from "../../../db/queries/participant-parts.server";
import { findParticipant } from "../../../db/queries/participant.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { SECOND } from "../kernel/clock";
import { notFound, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { refreshRegisterOfParticipant } from "../register/refresh.server";
import { matchesTxt } from "./domain";

const DNS_TIMEOUT = 5 * SECOND;
const MOST_DOMAINS = 10;

/** @throws DomainError 404 unless the actor may prove domains of the participant */
export async function requireParticipant(
  { actor }: Context,
  db: Queries,
  id: string,
) {
  const participant = await findParticipant(db, id);
  if (!participant) throw notFound();
  return authorize(actor, "participant.prove_domain", participant);
}

/** @throws DomainError 404 for a proof of another participant */
export async function requireProof(
  db: Queries,
  participantId: string,
  proofId: string,
) {
  const proof = await findDomainProof(db, proofId);
  if (proof?.participantId !== participantId) throw notFound();
  return proof;
}

/** Begins the proof of a registrable domain: makes the text its DNS has to carry. */
export async function addDomain(
  ctx: Context,
  participantId: string,
  domain: string,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    await requireParticipant(ctx, tx, participantId);
    const known = await listDomainProofs(tx, participantId);
    if (known.some((proof) => proof.domain === domain)) return;
    if (known.length >= MOST_DOMAINS) {
      throw unprocessable("participant.error.too-many-domains", "domain");
    }
    await insertDomainProof(tx, {
      id: newId(),
      participantId,
      domain,
      token: randomBytes(18).toString("base64url"),
      dnsProvedAt: null,
      mailProvedAt: null,
      mailAddress: null,
      lastCheckedAt: null,
      lastProblem: null,
      createdAt: ctx.now,
    });
    await recordAudit(tx, ctx, {
      action: "participant.domain_added",
      subjectKind: "participant",
      subjectId: participantId,
      detail: { domain },
    });
  });
}

/** What the DNS says of a domain: its TXT records, or why there is no answer. */
async function readTxt(domain: string) {
  const resolver = new Resolver({ timeout: DNS_TIMEOUT, tries: 1 });
  try {
    return { records: await resolver.resolveTxt(domain), problem: null };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    const isEmpty = code === "ENODATA" || code === "ENOTFOUND";
    return { records: [], problem: isEmpty ? "no_record" : "no_answer" };
  }
}

/**
 * Looks the domain's TXT records up and keeps what came of it.
 * @returns true when the record is there
 */
export async function checkDns(
  ctx: Context,
  participantId: string,
  proofId: string,
): Promise<boolean> {
  const { now } = ctx;
  await requireParticipant(ctx, ctx.db.read, participantId);
  const { domain, token } = await requireProof(
    ctx.db.read,
    participantId,
    proofId,
  );
  const answer = await readTxt(domain);
  const isProved = matchesTxt(answer.records, token);
  const problem = isProved ? null : (answer.problem ?? "other_record");
  await ctx.db.write(async (tx) => {
    await requireParticipant(ctx, tx, participantId);
    // It may have been removed while the DNS was asked.
    await requireProof(tx, participantId, proofId);
    await updateDomainProof(tx, proofId, {
      lastCheckedAt: now,
      lastProblem: problem,
      ...(isProved ? { dnsProvedAt: now } : {}),
    });
    await recordAudit(tx, ctx, {
      action: isProved
        ? "participant.domain_proved_by_dns"
        : "participant.domain_not_proved",
      subjectKind: "participant",
      subjectId: participantId,
      detail: { domain, problem },
    });
    if (isProved) await refreshRegisterOfParticipant(tx, participantId, now);
  });
  return isProved;
}
