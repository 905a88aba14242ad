import { touchPublic } from "../../../db/queries/data-version.server";
import {
  findPublication,
  savePublication,
} from "../../../db/queries/engagement-end.server";
import type { Context } from "../../context.server";
import { conflict } from "../kernel/errors";
import { changeEngagement } from "./change.server";
import { enterWork } from "./enter.server";
import { tellSide, tellSides } from "./letters.server";

/** What everybody may read of an engagement, once both sides agree. */
export interface Publication {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly withOutputs: boolean;
  readonly withMoney: boolean;
  readonly withClosure: boolean;
}

const noConsent = { requesterConsentAt: null, providerConsentAt: null };

/**
 * Proposes what to publish, or changes it: consents given to other words no
 * longer hold, and nothing is public until both sides agree again.
 * @param seen the revision the page was filled from, 0 for none
 * @throws DomainError 409 when the other side changed it meanwhile
 */
export async function proposePublication(
  ctx: Context,
  engagementId: string,
  { seen, ...given }: Publication & { readonly seen: number },
): Promise<void> {
  await enterWork(ctx, engagementId, "engagement.work", async (tx, entered) => {
    const { engagement, side, userId } = entered;
    if (engagement.activeAt === null) {
      throw conflict("engagement.error.publish-early");
    }
    const before = await findPublication(tx, engagementId);
    const isSame =
      before !== undefined &&
      (Object.keys(given) as (keyof Publication)[]).every(
        (field) => before[field] === given[field],
      );
    // The same words twice are no quarrel.
    if (isSame) return;
    const isOurs =
      seen === (before?.revision ?? 0) &&
      (await savePublication(tx, {
        ...{ engagementId, ...given, revision: seen + 1 },
        ...{ by: userId, at: ctx.now },
      }));
    if (!isOurs) throw conflict("engagement.error.publication-changed");
    const wasPublic = isPublic(engagement);
    const after = await changeEngagement(
      tx,
      ctx,
      engagement,
      "publication_proposed",
      noConsent,
    );
    if (wasPublic) await tellSides(tx, ctx, after, "unpublished");
    const other = side === "requester" ? "provider" : "requester";
    await tellSide(tx, ctx, after, other, "publication");
    await touchPublic(tx);
  });
}

/** Both sides agreed to publish. */
export const isPublic = (engagement: {
  readonly requesterConsentAt: number | null;
  readonly providerConsentAt: number | null;
}): boolean =>
  engagement.requesterConsentAt !== null &&
  engagement.providerConsentAt !== null;

/**
 * One side's consent to the very text it read. With both it is public.
 * @throws DomainError 409 when there is no text, or it changed since
 */
export async function consentToPublish(
  ctx: Context,
  engagementId: string,
  revision: number,
): Promise<void> {
  await enterWork(ctx, engagementId, "engagement.sign", async (tx, entered) => {
    const { engagement, side } = entered;
    const text = await findPublication(tx, engagementId);
    if (text?.revision !== revision) {
      throw conflict("engagement.error.publication-changed");
    }
    if (engagement[`${side}ConsentAt`] !== null) return;
    const after = await changeEngagement(tx, ctx, engagement, "consented", {
      [`${side}ConsentAt`]: ctx.now,
    });
    if (!isPublic(after)) return;
    await tellSides(tx, ctx, after, "published");
    await touchPublic(tx);
  });
}

/** One side takes its consent back; at once nothing is public any more. */
export async function withdrawConsent(
  ctx: Context,
  engagementId: string,
): Promise<void> {
  await enterWork(ctx, engagementId, "engagement.work", async (tx, entered) => {
    const { engagement, side } = entered;
    if (engagement[`${side}ConsentAt`] === null) return;
    const after = await changeEngagement(
      tx,
      ctx,
      engagement,
      "consent_withdrawn",
      { [`${side}ConsentAt`]: null },
    );
    if (isPublic(engagement)) await tellSides(tx, ctx, after, "unpublished");
    await touchPublic(tx);
  });
}
