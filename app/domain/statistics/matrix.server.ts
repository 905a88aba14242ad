import type { Context } from "../../context.server";
import type { Instant } from "../kernel/clock";
import type { Locale } from "../kernel/localized";
import { areasByName } from "../reference/area";
import { facets, regionValues } from "../register/facets";
import type { Found } from "../register/find";
import { Kept } from "../register/kept";
import {
  countMatrix,
  type Matrix,
  type MatrixRow,
  type MatrixRowKind,
} from "../register/matrix";
import { registerAt } from "../register/register-index.server";
import type { MatrixQuery } from "../register/views-query";
import { viewChoices, type ViewChoices } from "../register/view-choices";

export interface MatrixView extends Matrix {
  readonly query: MatrixQuery;
  readonly choices: ViewChoices;
  /** The instant the figures hold for. */
  readonly at: Instant;
}

const kept = new Kept<Found, Matrix>();

/** The order in which rows are shown: areas by name, the others as everywhere. */
function orderOf(rows: MatrixRowKind, locale: Locale): readonly string[] {
  switch (rows) {
    case "area":
      return areasByName(locale).map(({ iso3 }) => iso3);
    case "kind":
      return facets.kind.values;
    case "region":
      return regionValues;
  }
}

function inOrder(
  rows: readonly MatrixRow[],
  order: readonly string[],
): MatrixRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return [...order, null].flatMap((key) => byKey.get(key) ?? []);
}

/** Proposals against areas, kinds or regions: acts in totals that take each up. */
export async function viewMatrix(
  { db, locale, now }: Pick<Context, "db" | "locale" | "now">,
  query: MatrixQuery,
): Promise<MatrixView> {
  const { selection, asOf, rows } = query;
  const register = await registerAt({ db, now }, asOf?.at ?? null);
  const found = await register.find({ q: "", selection });
  const matrix = kept.get(found, rows, () =>
    countMatrix(register.rows, found.slots, rows),
  );
  return {
    query,
    rows: inOrder(matrix.rows, orderOf(rows, locale)),
    total: matrix.total,
    choices: viewChoices(found, selection),
    at: asOf?.at ?? now,
  };
}
