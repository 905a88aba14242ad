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
import { url } from "../../urls";
import { issueToken, spendToken } from "../account/token.server";
import { recordAudit } from "../audit/record.server";
import { SECOND } from "../kernel/clock";
import { DomainError, notFound, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { enqueueLetter } from "../outbox/enqueue.server";
import { authorize } from "../permissions/authorize";
import { matchesTxt } from "./domain";

const DNS_TIMEOUT = 5 * SECOND;
const MOST_DOMAINS = 10;

async function requireParticipant({ actor }: Context, db: Queries, id: string) {
  const participant = await findParticipant(db, id);
  if (!participant) throw notFound();
  return authorize(actor, "participant.prove_domain", participant);
}

async function requireProof(
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
  });
  return isProved;
}

/** Sends a link to an address on the domain; opening it and confirming proves the domain. */
export async function sendDomainMail(
  ctx: Context,
  participantId: string,
  proofId: string,
  address: string,
): Promise<void> {
  const { now, locale, env } = ctx;
  await ctx.db.write(async (tx) => {
    await requireParticipant(ctx, tx, participantId);
    const { domain } = await requireProof(tx, participantId, proofId);
    const token = await issueToken(tx, {
      purpose: "domain_mail",
      email: address,
      payload: { proofId, participantId },
      now,
    });
    await enqueueLetter(tx, now, {
      kind: "participants.letter.domain",
      to: address,
      locale,
      params: { domain },
      link: env.origin + url("domainMail", { lang: locale, token }),
      subjectId: participantId,
    });
    await recordAudit(tx, ctx, {
      action: "participant.domain_mail_sent",
      subjectKind: "participant",
      subjectId: participantId,
      detail: { domain },
    });
  });
}

/**
 * Spends the link of a domain mail. Whoever reads mail at the domain may do so,
 * signed in or not.
 * @returns the domain that is now proved
 */
export async function confirmDomainMail(
  ctx: Context,
  rawToken: string,
): Promise<string> {
  const { now } = ctx;
  return ctx.db.write(async (tx) => {
    const { payload, email } = await spendToken(
      tx,
      rawToken,
      "domain_mail",
      now,
    );
    const proof = await findDomainProof(tx, payload["proofId"] ?? "");
    if (!proof) throw new DomainError("not_found", "error.not_found");
    await updateDomainProof(tx, proof.id, {
      mailProvedAt: now,
      mailAddress: email,
    });
    await recordAudit(tx, ctx, {
      action: "participant.domain_proved_by_mail",
      subjectKind: "participant",
      subjectId: proof.participantId,
      detail: { domain: proof.domain },
    });
    return proof.domain;
  });
}
