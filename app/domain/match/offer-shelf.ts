import { OfferIndex } from "./offer-index";
import type { ScoreOffer } from "./score";

/** An active offer as a score asks for it. */
export interface Given {
  readonly id: string;
  readonly participantId: string;
  readonly demo: boolean;
  readonly offer: ScoreOffer;
}

/** All active offers in memory: real ones, and apart from them those of the demonstration. */
export class OfferShelf {
  readonly #real = new OfferIndex();
  readonly #demo = new OfferIndex();
  /** Ids of the offers of each provider. */
  readonly #of = new Map<string, readonly string[]>();

  index(demo: boolean): OfferIndex {
    return demo ? this.#demo : this.#real;
  }

  /** Puts them in order, for the searches to come. */
  settle(): void {
    this.#real.settle();
    this.#demo.settle();
  }

  /** Puts the offers of some providers in the place of all they had. */
  replace(providerIds: readonly string[], offers: readonly Given[]): void {
    for (const id of providerIds) {
      for (const offerId of this.#of.get(id) ?? []) {
        this.#real.remove(offerId);
        this.#demo.remove(offerId);
      }
      this.#of.delete(id);
    }
    this.add(offers);
  }

  /** Adds offers it does not have. */
  add(offers: readonly Given[]): void {
    const added = new Map<string, string[]>();
    for (const { id, participantId, demo, offer } of offers) {
      this.index(demo).put(id, offer);
      const ids = added.get(participantId) ?? [];
      ids.push(id);
      added.set(participantId, ids);
    }
    for (const [participantId, ids] of added) {
      const before = this.#of.get(participantId) ?? [];
      this.#of.set(participantId, [...before, ...ids]);
    }
  }
}
