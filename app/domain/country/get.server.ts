import type { Context } from "../../context.server";
import { listCover, type Cover } from "../instrument/cover.server";
import { dayOf, type Day, type Instant } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import { participantKinds } from "../participant/model";
import { isArea } from "../reference/area";
import {
  categoryHistory,
  type Categories,
  type CategorySpan,
} from "../reference/category";
import { categoryNotes, type CategoryNote } from "../reference/category-notes";
import type { AsOf } from "../register/as-of";
import { readShown, type ShownRow } from "../register/list.server";
import { pick, sorts } from "../register/order";
import { registerAt } from "../register/register-index.server";
import type { RegisterView } from "../register/view.server";

/** Rows shown on the page; the register has them all. */
const MOST = 8;

/** The newest rows of some participants of the country. */
export interface CountryActs {
  /** Rows in the register, in totals or not. */
  readonly listed: number;
  /** Those in totals. */
  readonly total: number;
  readonly newest: readonly ShownRow[];
}

export interface CountryView {
  readonly iso3: string;
  readonly asOf: AsOf | null;
  readonly at: Instant;
  readonly day: Day;
  readonly categories: Categories;
  readonly notes: readonly CategoryNote[];
  readonly history: readonly CategorySpan[];
  readonly government: CountryActs;
  readonly others: CountryActs;
  readonly covers: readonly Cover[];
}

export const otherKinds = participantKinds.filter(
  (kind) => kind !== "government",
);

type Reader = Pick<Context, "db" | "locale" | "now">;

async function actsOf(
  ctx: Reader,
  register: RegisterView,
  area: string,
  kinds: readonly string[],
): Promise<CountryActs> {
  const selection = { area: [area], kind: kinds };
  const found = await register.find({ q: "", selection });
  const order = await register.order(sorts[0], ctx.locale);
  const seqs = pick(register.rows, order, found.slots, {
    ...{ from: 0, most: MOST, backwards: true },
  });
  return {
    listed: found.rows,
    total: found.total,
    newest: await readShown(ctx, seqs, register.at),
  };
}

/**
 * What the register knows of a country or area, as of now or of a past day.
 * @throws DomainError 404 for what is no alpha-3 code of UN M49
 */
export async function readCountry(
  ctx: Reader,
  iso3: string,
  asOf: AsOf | null,
): Promise<CountryView> {
  if (!isArea(iso3)) throw notFound("country.error.no-such");
  const register = await registerAt(ctx, asOf?.at ?? null);
  const { decided } = register.groups;
  const at = asOf?.at ?? ctx.now;
  const day = dayOf(at);
  return {
    ...{ iso3, asOf, at, day },
    categories: register.groups.categories(iso3),
    notes: categoryNotes(iso3, day, decided),
    history: categoryHistory(iso3, day, decided),
    government: await actsOf(ctx, register, iso3, ["government"]),
    others: await actsOf(ctx, register, iso3, otherKinds),
    covers: await listCover(ctx, iso3, asOf?.at ?? null),
  };
}
