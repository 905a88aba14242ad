import { findUser } from "../../../db/queries/account-user.server";
import {
  listAmendments,
  listFormerTerms,
  type AmendmentRow,
} from "../../../db/queries/engagement-terms.server";
import type { Context } from "../../context.server";
import { sides } from "../exchange/model";
import { conflict, notFound } from "../kernel/errors";
import { needsStepUp } from "../permissions/authorize";
import { changedParts, isAmendable } from "./amendment";
import { openWork } from "./get-work.server";
import { termsProblems } from "./terms-check";
import type { PastTerms, ProposedTerms, Signature } from "./terms-page";

type Signed = Pick<
  AmendmentRow,
  | "requesterSignedAt"
  | "requesterSignedBy"
  | "providerSignedAt"
  | "providerSignedBy"
>;

/** Who signed a text for each side, and when. */
const signaturesOf = (ctx: Context, row: Signed): Promise<Signature[]> =>
  Promise.all(
    sides.map(async (side) => {
      const at = row[`${side}SignedAt`];
      const by = row[`${side}SignedBy`];
      if (at === null || by === null) return { side, at: null, by: "" };
      const person = await findUser(ctx.db.read, by);
      return { side, at, by: person?.name ?? "" };
    }),
  );

const openAmendment = async (ctx: Context, id: string) =>
  (await listAmendments(ctx.db.read, id)).find(
    ({ status }) => status === "proposed",
  );

/** The terms that hold, those that are proposed in their place, and those that held before. */
export async function getTerms(ctx: Context, id: string) {
  const { engagement, head, mayWork } = await openWork(ctx, id);
  const { terms, termsLang, termsRevision } = engagement;
  const canChange = isAmendable(head.status);
  const open = canChange ? await openAmendment(ctx, id) : undefined;
  const proposed: ProposedTerms | null = open
    ? {
        ...{ terms: open.terms, lang: open.termsLang },
        ...{ revision: open.revision, side: open.side, at: open.at },
        reason: { text: open.reason, lang: open.reasonLang },
        changed: changedParts(terms, open.terms),
        signatures: await signaturesOf(ctx, open),
      }
    : null;
  const rows = await listFormerTerms(ctx.db.read, id);
  const former = await Promise.all(
    rows.reverse().map(async (row): Promise<PastTerms> => ({
      ...{ revision: row.revision, terms: row.terms },
      ...{ lang: row.termsLang, until: row.until },
      signatures: await signaturesOf(ctx, row),
    })),
  );
  return {
    ...{ head, terms, lang: termsLang, revision: termsRevision },
    signatures: await signaturesOf(ctx, engagement),
    problems: termsProblems(terms),
    mayEdit: mayWork && head.status === "preparing",
    mayAmend: mayWork && canChange,
    needsProof: needsStepUp(ctx.actor, "engagement.sign", ctx.now),
    ...{ proposed, former },
  };
}

/**
 * What the form for other terms is filled from: what is proposed, else what holds.
 * @throws DomainError 404 for who only reads it, 409 before the terms are signed, or when the work is over
 */
export async function getAmendmentForm(ctx: Context, id: string) {
  const { engagement, head, mayWork } = await openWork(ctx, id);
  if (!mayWork) throw notFound("engagement.error.no-such-engagement");
  if (!isAmendable(head.status)) {
    throw conflict("engagement.error.not-amendable");
  }
  const open = await openAmendment(ctx, id);
  return {
    head,
    terms: open?.terms ?? engagement.terms,
    lang: open?.termsLang ?? engagement.termsLang,
    seen: open?.revision ?? engagement.termsRevision,
    isOpen: open !== undefined,
  };
}
