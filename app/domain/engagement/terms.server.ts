import type { EngagementRow } from "../../../db/queries/engagement.server";
import { findMatch } from "../../../db/queries/match.server";
import type { Context } from "../../context.server";
import { conflict, DomainError } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { moveMatch } from "../match/change.server";
import { settleRequest } from "../request/settle.server";
import { changeEngagement, moveEngagement } from "./change.server";
import type { EngagementTerms } from "./content";
import { clockFields, enterWork } from "./enter.server";
import { tellSide, tellSides } from "./letters.server";
import { termsProblems } from "./terms-check";

/** Terms nobody has signed. */
export const unsigned = {
  ...{ requesterSignedAt: null, requesterSignedBy: null },
  ...{ providerSignedAt: null, providerSignedBy: null },
};

/** Outputs that are new get their id. */
export const withOutputIds = (given: EngagementTerms): EngagementTerms => ({
  ...given,
  outputs: given.outputs.map((one) => ({ ...one, id: one.id || newId() })),
});

/** @throws DomainError 422 with the fields of which something is missing */
export function assertWhole(terms: EngagementTerms): void {
  const fields = termsProblems(terms);
  if (Object.keys(fields).length === 0) return;
  const code = "engagement.error.terms-missing";
  throw new DomainError("unprocessable", code, { fields });
}

const assertPreparing = ({ status }: EngagementRow) => {
  if (status !== "preparing") throw conflict("engagement.error.terms-fixed");
};

/**
 * Saves the terms, by either side. A change takes both signatures away; the
 * other side is told when it had signed.
 * @param seen the revision the page was filled from
 * @throws DomainError 409 when the other side changed them meanwhile
 */
export async function saveTerms(
  ctx: Context,
  id: string,
  {
    seen,
    lang,
    ...given
  }: EngagementTerms & { readonly seen: number; readonly lang: string },
): Promise<void> {
  await enterWork(
    ctx,
    id,
    "engagement.work",
    async (tx, { engagement, side }) => {
      assertPreparing(engagement);
      const terms = withOutputIds(given);
      const isSame =
        JSON.stringify([terms, lang]) ===
        JSON.stringify([engagement.terms, engagement.termsLang]);
      // The same words twice are no quarrel.
      if (isSame) return;
      if (seen !== engagement.termsRevision) {
        throw conflict("engagement.error.terms-changed");
      }
      const wasSigned =
        engagement.requesterSignedAt !== null ||
        engagement.providerSignedAt !== null;
      const after = await changeEngagement(
        tx,
        ctx,
        engagement,
        "terms_changed",
        {
          ...{ terms, termsLang: lang, termsRevision: seen + 1 },
          ...unsigned,
        },
      );
      if (wasSigned) await tellSides(tx, ctx, after, "terms");
      else {
        const other = side === "requester" ? "provider" : "requester";
        await tellSide(tx, ctx, after, other, "terms");
      }
    },
  );
}

/**
 * Signs the terms for one side. When both sides signed the same revision, work
 * begins: the match is agreed and the request is in delivery.
 * @param revision the terms that were read
 * @throws DomainError 409 when they changed since, 422 when something is missing
 */
export async function signTerms(
  ctx: Context,
  id: string,
  revision: number,
): Promise<void> {
  await enterWork(ctx, id, "engagement.sign", async (tx, entered) => {
    const { engagement, side, userId } = entered;
    const { now } = ctx;
    assertPreparing(engagement);
    if (revision !== engagement.termsRevision) {
      throw conflict("engagement.error.terms-changed");
    }
    assertWhole(engagement.terms);
    // Signed already: nothing happens twice.
    if (engagement[`${side}SignedAt`] !== null) return;
    const signed = await changeEngagement(tx, ctx, engagement, "signed", {
      [`${side}SignedAt`]: now,
      [`${side}SignedBy`]: userId,
    });
    const other = side === "requester" ? "provider" : "requester";
    if (signed[`${other}SignedAt`] === null) {
      await tellSide(tx, ctx, signed, other, "signed");
      return;
    }
    const begun = { ...signed, status: "active" as const, activeAt: now };
    const active = await moveEngagement(tx, ctx, signed, "activate", {
      activeAt: now,
      ...(await clockFields(tx, ctx, begun)),
    });
    const match = await findMatch(tx, engagement.matchId);
    if (match) await moveMatch(tx, ctx, match, "agree");
    await tellSides(tx, ctx, active, "active");
    await settleRequest(tx, ctx, engagement.requestId);
  });
}
