import type { Trait } from "./likeness";
import { ask, type LibraryReader } from "./list.server";
import type { Like } from "./query";
import type { LegalTradition } from "../practice/model";
import { areaName } from "../reference/area";

/** A country that is like the reader's. */
export interface LikeCountry {
  readonly iso3: string;
  readonly name: string;
  readonly traits: readonly Trait[];
  readonly practices: number;
}

export interface LikeView {
  readonly area: string;
  readonly name: string;
  /** The legal tradition that was compared: the reader's word, or what practices state. */
  readonly law: LegalTradition | null;
  /** With a practice in the library: most traits shared first, then most practices. */
  readonly countries: readonly LikeCountry[];
  /** Like it too, but without a practice. */
  readonly without: number;
  readonly total: number;
}

/**
 * The countries that are like one, with what they share and how many practices
 * they have.
 * @throws DomainError 400 for an area that is none
 */
export async function viewLike(
  ctx: LibraryReader,
  like: Like,
): Promise<LikeView> {
  const {
    found,
    like: traits,
    index,
  } = await ask(ctx, {
    ...{ q: "", selection: {}, sort: "newest", basket: [] },
    like,
  });
  const order = new Intl.Collator(ctx.locale);
  const countries = [...traits].flatMap(([iso3, shared]): LikeCountry[] => {
    const practices = found.facets.area.get(iso3) ?? 0;
    if (practices === 0) return [];
    const name = areaName(iso3, ctx.locale);
    return [{ iso3, name, traits: shared, practices }];
  });
  return {
    area: like.area,
    name: areaName(like.area, ctx.locale),
    law: like.law ?? index.laws(ctx.now).get(like.area) ?? null,
    countries: countries.sort(
      (a, b) =>
        b.traits.length - a.traits.length ||
        b.practices - a.practices ||
        order.compare(a.name, b.name),
    ),
    without: traits.size - countries.length,
    total: found.rows,
  };
}
