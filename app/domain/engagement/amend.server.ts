import type { Tx } from "../../../db/client.server";
import {
  insertEngagementEvent,
  type EngagementRow,
} from "../../../db/queries/engagement.server";
import {
  insertAmendment,
  insertFormerTerms,
  listAmendments,
  updateAmendment,
  type AmendmentRow,
} from "../../../db/queries/engagement-terms.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import type { Context } from "../../context.server";
import { conflict, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { otherSide } from "../match/model";
import { changedParts, isAmendable } from "./amendment";
import { changeEngagement } from "./change.server";
import type { EngagementTerms } from "./content";
import { clockFields, enterWork, type Entered } from "./enter.server";
import { tellSide, tellSides } from "./letters.server";
import { assertWhole, unsigned, withOutputIds } from "./terms.server";

interface Proposed extends EngagementTerms {
  readonly seen: number;
  readonly lang: string;
  readonly reason: string;
}

const isOpen = ({ status }: AmendmentRow) => status === "proposed";

/** @throws DomainError 409 before the terms are signed, or when the work is over */
function assertAmendable({ status }: EngagementRow): void {
  if (!isAmendable(status)) throw conflict("engagement.error.not-amendable");
}

/** What happened, in the history that both sides read. */
const note = (
  tx: Tx,
  { now }: Context,
  { engagement, userId }: Entered,
  event: string,
  words: { readonly text: string; readonly lang: string } | null = null,
) =>
  insertEngagementEvent(tx, {
    ...{ id: newId(), engagementId: engagement.id, event },
    ...{ toStatus: engagement.status, reasonCode: null, userId, at: now },
    ...{ note: words?.text ?? null, noteLang: words?.lang ?? null },
  });

/** @throws DomainError 409 when the other side was faster, or nothing is proposed */
async function openOne(
  tx: Tx,
  engagementId: string,
  revision: number,
): Promise<AmendmentRow> {
  const open = (await listAmendments(tx, engagementId)).find(isOpen);
  if (!open) throw conflict("engagement.error.nothing-proposed");
  if (open.revision !== revision) {
    throw conflict("engagement.error.terms-changed");
  }
  return open;
}

/**
 * Proposes other terms for work under way, or puts other words in the place of
 * what is proposed. Signatures under an earlier text fall away; the terms that
 * hold go on to hold until both sides signed the same new ones.
 * @param seen the revision of the open proposal the page was filled from, else
 * of the terms
 * @throws DomainError 409 when the other side was faster, 422 when something is
 * missing or nothing would change
 */
export const proposeAmendment = (
  ctx: Context,
  id: string,
  { seen, lang, reason, ...given }: Proposed,
): Promise<void> =>
  enterWork(ctx, id, "engagement.work", async (tx, entered) => {
    const { engagement, side, userId } = entered;
    assertAmendable(engagement);
    const terms = withOutputIds(given);
    assertWhole(terms);
    const all = await listAmendments(tx, id);
    const open = all.find(isOpen);
    if (seen !== (open?.revision ?? engagement.termsRevision)) {
      throw conflict("engagement.error.terms-changed");
    }
    const isSameLang = lang === engagement.termsLang;
    if (isSameLang && changedParts(engagement.terms, terms).length === 0) {
      throw unprocessable("engagement.error.nothing-changed");
    }
    const last = Math.max(engagement.termsRevision, all[0]?.revision ?? 0);
    const words = {
      ...{ revision: last + 1, terms, termsLang: lang, reason },
      ...{ reasonLang: lang, side, proposedBy: userId, at: ctx.now },
      ...unsigned,
    };
    const isKept = open
      ? await updateAmendment(tx, open, words)
      : await insertAmendment(tx, {
          ...{ id: newId(), engagementId: id, status: "proposed", ...words },
          ...{ endedAt: null, endedBy: null },
        });
    if (!isKept) throw conflict("engagement.error.terms-changed");
    await changeEngagement(tx, ctx, engagement, "amendment_proposed", {});
    await note(tx, ctx, entered, "amendment", { text: reason, lang });
    await tellSide(tx, ctx, engagement, otherSide(side), "amendment");
  });

/** The new terms take the place of the old ones, which stay readable. */
async function bringIntoForce(
  tx: Tx,
  ctx: Context,
  entered: Entered,
  signed: AmendmentRow,
): Promise<void> {
  const { engagement } = entered;
  const { termsRevision: revision, terms, termsLang } = engagement;
  await insertFormerTerms(tx, {
    ...{ engagementId: engagement.id, revision, terms, termsLang },
    ...signaturesOf(engagement),
    until: ctx.now,
  });
  const ahead = {
    ...engagement,
    ...{ terms: signed.terms, termsLang: signed.termsLang },
    ...{ termsRevision: signed.revision, ...signaturesOf(signed) },
  };
  const after = await changeEngagement(tx, ctx, engagement, "amended", {
    ...{ terms: ahead.terms, termsLang: ahead.termsLang },
    ...{ termsRevision: ahead.termsRevision, ...signaturesOf(signed) },
    ...(await clockFields(tx, ctx, ahead)),
  });
  await note(tx, ctx, entered, "amended");
  await tellSides(tx, ctx, after, "amended");
  await touchPublic(tx);
}

type Signed = Pick<
  EngagementRow,
  | "requesterSignedAt"
  | "requesterSignedBy"
  | "providerSignedAt"
  | "providerSignedBy"
>;
const signaturesOf = (one: Signed): Signed => ({
  requesterSignedAt: one.requesterSignedAt,
  requesterSignedBy: one.requesterSignedBy,
  providerSignedAt: one.providerSignedAt,
  providerSignedBy: one.providerSignedBy,
});

/**
 * Signs proposed terms for one side. With the second signature under the same
 * text they hold.
 * @param revision the text that was read
 * @throws DomainError 409 when it changed since, or is no longer proposed
 */
export const signAmendment = (
  ctx: Context,
  id: string,
  revision: number,
): Promise<void> =>
  enterWork(ctx, id, "engagement.sign", async (tx, entered) => {
    const { engagement, side, userId } = entered;
    assertAmendable(engagement);
    const open = await openOne(tx, id, revision);
    // Signed already: nothing happens twice.
    if (open[`${side}SignedAt`] !== null) return;
    const own = { [`${side}SignedAt`]: ctx.now, [`${side}SignedBy`]: userId };
    const signed: AmendmentRow = { ...open, ...own };
    const isAgreed = signed[`${otherSide(side)}SignedAt`] !== null;
    const end = {
      status: "agreed" as const,
      endedAt: ctx.now,
      endedBy: userId,
    };
    const change = isAgreed ? { ...own, ...end } : own;
    if (!(await updateAmendment(tx, open, change))) {
      throw conflict("engagement.error.terms-changed");
    }
    if (isAgreed) return bringIntoForce(tx, ctx, entered, signed);
    await changeEngagement(tx, ctx, engagement, "amendment_signed", {});
    await tellSide(tx, ctx, engagement, otherSide(side), "amendment_signed");
  });

/**
 * Ends a proposal: a side takes its own back, or does not agree with the
 * other's. The terms stay as they are.
 * @throws DomainError 409 when it changed since, or is no longer proposed
 */
export const endAmendment = (
  ctx: Context,
  id: string,
  revision: number,
): Promise<void> =>
  enterWork(ctx, id, "engagement.work", async (tx, entered) => {
    const { engagement, side, userId } = entered;
    const open = await openOne(tx, id, revision);
    const status = open.side === side ? "withdrawn" : "declined";
    const end = { status, endedAt: ctx.now, endedBy: userId } as const;
    if (!(await updateAmendment(tx, open, end))) {
      throw conflict("engagement.error.terms-changed");
    }
    const event = `amendment_${status}` as const;
    await changeEngagement(tx, ctx, engagement, event, {});
    await note(tx, ctx, entered, event);
    await tellSide(tx, ctx, engagement, otherSide(side), event);
  });
