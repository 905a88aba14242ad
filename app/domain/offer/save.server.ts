import { updateOffer } from "../../../db/queries/offer.server";
import type { Context } from "../../context.server";
import { conflict } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { personOf } from "../review/person.server";
import type { OfferContent } from "./content";
import { loadOffer } from "./load.server";

interface Sent {
  readonly content: OfferContent;
  readonly lang: string;
  /** The revision the page was filled from. */
  readonly seen?: number | undefined;
}

/**
 * Saves the text of an offer, whole or half-done.
 * @returns its text as it is now
 * @throws DomainError 409 `offer.error.changed-meanwhile` when somebody else
 * saved other words since the page was shown, or it was sent already
 */
export const saveOffer = (
  ctx: Context,
  id: string,
  { content, lang, seen }: Sent,
): Promise<OfferContent> =>
  ctx.db.write(async (tx) => {
    const offer = await loadOffer(tx, id);
    authorize(ctx.actor, "offer.edit", offer);
    const { userId } = personOf(ctx);
    const isSame =
      JSON.stringify([inOrder(offer.content), offer.originalLang]) ===
      JSON.stringify([inOrder(content), lang]);
    // The same answers twice are no quarrel.
    if (isSame) return offer.content;
    if (seen !== undefined && seen !== offer.revision) {
      throw conflict("offer.error.changed-meanwhile");
    }
    const change = {
      ...{ content, originalLang: lang, slots: content.slots },
      ...{ revision: offer.revision + 1, contentBy: userId },
      ...{ contentAt: ctx.now, updatedAt: ctx.now },
    };
    if (!(await updateOffer(tx, offer, change))) throw conflict("error.stale");
    return content;
  });

const inOrder = (content: OfferContent) =>
  Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
