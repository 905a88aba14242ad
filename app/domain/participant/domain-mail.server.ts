import {
  findDomainProof,
  updateDomainProof,
} from "../../../db/queries/participant-parts.server";
import { listNames } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { issueToken, readToken, spendToken } from "../account/token.server";
import { recordAudit } from "../audit/record.server";
import { notFound, unprocessable } from "../kernel/errors";
import { pickText } from "../kernel/localized";
import { enqueueLetter } from "../outbox/enqueue.server";
import { isAuthorized } from "../permissions/authorize";
import { refreshRegisterOfParticipant } from "../register/refresh.server";
import { proofMailSchema } from "./proof-schema";
import { requireParticipant, requireProof } from "./prove-domain.server";

/** @throws DomainError 422 for an address that proves nothing about the domain */
function proofAddress(address: string, domain: string): string {
  const checked = proofMailSchema(domain).safeParse(address);
  if (checked.success) return checked.data;
  const code = checked.error.issues[0]?.message ?? "error.field.invalid";
  throw unprocessable(code, "address", { domain });
}

/** Sends a link to an address on the domain; opening it and confirming proves the domain. */
export async function sendDomainMail(
  ctx: Context,
  participantId: string,
  proofId: string,
  typed: string,
): Promise<void> {
  const { now, locale, env } = ctx;
  await ctx.db.write(async (tx) => {
    await requireParticipant(ctx, tx, participantId);
    const { domain } = await requireProof(tx, participantId, proofId);
    const address = proofAddress(typed, domain);
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

/** What the page behind such a link shows, without spending it. */
export async function readDomainMail(ctx: Context, rawToken: string) {
  const { db, now, actor, locale } = ctx;
  const { state, token } = await readToken(
    db.read,
    rawToken,
    "domain_mail",
    now,
  );
  const proof =
    token && (await findDomainProof(db.read, token.payload["proofId"] ?? ""));
  if (!proof) return { state: "unknown" as const };
  const { participantId, domain } = proof;
  const names = await listNames(db.read, participantId);
  const texts = names.map(({ lang, name }) => ({ lang, text: name }));
  return {
    state,
    domain,
    participant: pickText(texts, locale) ?? { lang: locale, text: "" },
    /** Set for members, who get a way back to their participant. */
    participantId: isAuthorized(actor, "participant.prove_domain", {
      id: participantId,
    })
      ? participantId
      : null,
  };
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
    if (!proof) throw notFound();
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
    await refreshRegisterOfParticipant(tx, proof.participantId, now);
    return proof.domain;
  });
}
