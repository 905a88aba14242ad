import { updateOffer } from "../../../db/queries/offer.server";
import type { Context } from "../../context.server";
import { conflict, type FieldErrors } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { personOf } from "../review/person.server";
import type { OfferContent } from "./content";
import { kindOf, loadOffer } from "./load.server";
import { problemsAt } from "./problems";

interface Sent {
  readonly content: OfferContent;
  readonly lang: string;
  /** The revision the page was filled from. */
  readonly seen?: number | undefined;
}

/**
 * Saves the text of an offer, whole or half-done.
 * @returns what is still missing before it can be sent
 * @throws DomainError 409 `offer.error.changed-meanwhile` when somebody else
 * saved other words since the page was shown, or it was sent already
 */
export const saveOffer = (
  ctx: Context,
  id: string,
  { content, lang, seen }: Sent,
): Promise<FieldErrors> =>
  ctx.db.write(async (tx) => {
    const offer = await loadOffer(tx, id);
    authorize(ctx.actor, "offer.edit", offer);
    const { userId } = personOf(ctx);
    const isSame =
      JSON.stringify([inOrder(offer.content), offer.originalLang]) ===
      JSON.stringify([inOrder(content), lang]);
    const kind = await kindOf(tx, offer.participantId);
    const missing = problemsAt(content, kind, ctx.now);
    // The same answers twice are no quarrel.
    if (isSame) return missing;
    if (seen !== undefined && seen !== offer.revision) {
      throw conflict("offer.error.changed-meanwhile");
    }
    const change = {
      ...{ content, originalLang: lang, slots: content.slots },
      ...{ revision: offer.revision + 1, contentBy: userId },
      ...{ contentAt: ctx.now, updatedAt: ctx.now },
    };
    if (!(await updateOffer(tx, offer, change))) throw conflict("error.stale");
    return missing;
  });

const inOrder = (content: OfferContent) =>
  Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
