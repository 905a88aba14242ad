import { z } from "zod";
import { asOfSchema, type AsOf } from "./as-of";
import { facets, type Selection } from "./facets";
import { statSections } from "./stat-tables";
import { matrixRowKinds, type MatrixRowKind } from "./matrix";
import {
  periodDates,
  periodSteps,
  type PeriodDate,
  type PeriodStep,
} from "./periods";

/** The facets that views can be narrowed by. */
export const viewFacets = ["kind", "region", "category", "proposal"] as const;
export type ViewFacet = (typeof viewFacets)[number];

/** A view of the register: which acts, as of which day. */
export interface ViewQuery {
  readonly selection: Selection;
  readonly asOf: AsOf | null;
}
export interface MatrixQuery extends ViewQuery {
  readonly rows: MatrixRowKind;
}
export interface TimelineQuery extends ViewQuery {
  readonly by: PeriodDate;
  readonly step: PeriodStep;
}

const some = (name: ViewFacet) => {
  const one = z.enum([...facets[name].values]);
  return z
    .union([one.transform((value) => [value]), z.array(one).max(20)])
    .optional();
};

const narrow = {
  kind: some("kind"),
  region: some("region"),
  category: some("category"),
  proposal: some("proposal"),
  asOf: asOfSchema,
};

type Narrow = z.output<z.ZodObject<typeof narrow>>;

const toView = (input: Narrow): ViewQuery => ({
  asOf: input.asOf,
  selection: Object.fromEntries(
    viewFacets.flatMap((name) => {
      const chosen = [...new Set<string>(input[name] ?? [])];
      return chosen.length > 0 ? [[name, chosen]] : [];
    }),
  ),
});

/** The query of the statistics and of the map. */
export const viewQuerySchema = z.object(narrow).transform(toView);

export const matrixQuerySchema = z
  .object({ ...narrow, rows: z.enum(matrixRowKinds).optional() })
  .transform(({ rows, ...rest }): MatrixQuery => ({
    ...toView(rest),
    rows: rows ?? "area",
  }));

export const timelineQuerySchema = z
  .object({
    ...narrow,
    by: z.enum(periodDates).optional(),
    step: z.enum(periodSteps).optional(),
  })
  .transform(({ by, step, ...rest }): TimelineQuery => ({
    ...toView(rest),
    by: by ?? "registered",
    step: step ?? "month",
  }));

type Params = Record<string, string | number | readonly string[] | undefined>;

/** A view's query as parameters of an address; defaults are left out. */
export const viewParams = ({
  selection,
  asOf,
  ...rest
}: ViewQuery & Partial<MatrixQuery & TimelineQuery>): Params => ({
  ...selection,
  rows: rest.rows === "area" ? undefined : rest.rows,
  by: rest.by === "registered" ? undefined : rest.by,
  step: rest.step === "month" ? undefined : rest.step,
  asOf: asOf?.day,
});

/**
 * The query of the statistics: they are always of the whole register. `table`
 * narrows a file or a citation to one of its sections.
 */
export const statisticsQuerySchema = z
  .object({
    asOf: asOfSchema,
    table: z.enum(statSections).optional(),
  })
  .transform(({ asOf, table }) => ({ asOf, table: table ?? null }));
export type StatisticsQuery = z.output<typeof statisticsQuerySchema>;
