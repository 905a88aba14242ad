import { z } from "zod";
import { pageNumberSchema } from "../kernel/paging";
import { legalTraditions, type LegalTradition } from "../practice/model";
import {
  facetNames,
  valuesOf,
  type FacetName,
  type FilterName,
  type Selection,
} from "./facets";
import { sorts, type Sort } from "./order";

/** Practices compared at once. */
export const mostCompared = 4;

/** The country that others are to be like. */
export interface Like {
  readonly area: string;
  /** Its legal tradition, where the reader names one. */
  readonly law: LegalTradition | null;
}

/** What a reader asks the library, as it stands in the address. */
export interface LibraryQuery {
  readonly q: string;
  readonly selection: Selection;
  readonly like: Like | null;
  readonly sort: Sort;
  /** Numbers of practices put aside for a comparison, for instance `BP-000012`. */
  readonly basket: readonly string[];
}

const choice = (name: FacetName): z.ZodType<string> => {
  const values = valuesOf(name);
  return values ? z.enum([...values]) : z.string().regex(/^[A-Z]{3}$/);
};

/** One value or several; most choices made at once are bounded by the facet itself. */
const choices = (name: FacetName) =>
  z
    .union([
      choice(name).transform((value) => [value]),
      z.array(choice(name)).max(250),
    ])
    .optional();

/** An empty choice of a select is no choice. */
const orNothing = <T>(schema: z.ZodType<T>) =>
  z.union([z.literal("").transform(() => undefined), schema]).optional();

/** As people write it too: in small letters, without zeros. */
const number = z
  .string()
  .transform((text) => {
    const digits = /^bp[\s-]*0*(\d{1,9})$/i.exec(text.trim())?.[1];
    return digits === undefined ? text : `BP-${digits.padStart(6, "0")}`;
  })
  .refine((text) => /^BP-\d{6,9}$/.test(text), "library.error.number");

/** Numbers of practices, each once. */
export const numbersSchema = z
  .union([number.transform((one) => [one]), z.array(number).max(50)])
  .optional()
  .transform((numbers) => [...new Set(numbers ?? [])])
  .refine(
    (numbers) => numbers.length <= mostCompared,
    "library.error.too-many",
  );

export const areaCode = z
  .string()
  .regex(/^[A-Z]{3}$/, "library.error.area-unknown");

/** The country that others are to be like, as parameters. */
export const likeSchema = {
  like: orNothing(areaCode),
  likeLaw: orNothing(z.enum(legalTraditions)),
};

const common = {
  ...(Object.fromEntries(
    facetNames.map((name) => [name, choices(name)]),
  ) as Record<FacetName, ReturnType<typeof choices>>),
  q: z.string().max(200, "library.error.query-too-long").optional(),
  sort: z.enum(sorts).optional(),
  ...likeSchema,
  compare: numbersSchema,
};

type Common = z.output<z.ZodObject<typeof common>>;

/** The order when none is asked for: what fits best, else what is newest. */
export const usualSort = (q: string): Sort =>
  q === "" ? "newest" : "relevance";

function toQuery(input: Common): LibraryQuery {
  const q = (input.q ?? "").trim();
  const asked = input.sort ?? usualSort(q);
  return {
    q,
    sort: q === "" && asked === "relevance" ? "newest" : asked,
    like:
      input.like === undefined
        ? null
        : { area: input.like, law: input.likeLaw ?? null },
    basket: input.compare,
    selection: Object.fromEntries(
      facetNames.flatMap((name) => {
        const chosen = [...new Set(input[name] ?? [])];
        return chosen.length > 0 ? [[name, chosen]] : [];
      }),
    ),
  };
}

/** The query of the list, its feed and its files. An unknown choice is refused. */
export const libraryQuerySchema = z
  .object({ ...common, page: pageNumberSchema.optional() })
  .transform(({ page, ...rest }) => ({ ...toQuery(rest), page: page ?? 1 }));

/** Most items the JSON interface gives at once. */
export const mostItems = 200;

/** The query of the JSON interface: the same filters, `limit` and `cursor`. */
export const libraryApiSchema = z
  .object({
    ...common,
    limit: z.coerce.number().int().min(1).max(mostItems).optional(),
    cursor: z.string().max(40).optional(),
  })
  .transform(({ limit, cursor, ...rest }) => ({
    ...toQuery(rest),
    limit: limit ?? 50,
    cursor: cursor ?? null,
  }));

export type Params = Record<
  string,
  string | number | readonly string[] | undefined
>;

/** The query as parameters of an address; what is left at its default is left out. */
export const toParams = (
  { q, selection, like, sort, basket }: LibraryQuery,
  more: Params = {},
): Params => ({
  q: q === "" ? undefined : q,
  ...selection,
  like: like?.area,
  likeLaw: like?.law ?? undefined,
  sort: sort === usualSort(q) ? undefined : sort,
  compare: basket,
  ...more,
});

/** The query with other words: in the usual order of what it then is. */
export const withWords = (query: LibraryQuery, q: string): LibraryQuery => ({
  ...query,
  q,
  sort: query.sort === usualSort(query.q) ? usualSort(q) : query.sort,
});

/** The query without one of its choices, its words (`q`) or its country (`like`). */
export function without(
  query: LibraryQuery,
  name: FilterName,
  value?: string,
): LibraryQuery {
  if (name === "q") return withWords(query, "");
  if (name === "like") return { ...query, like: null };
  const left = (query.selection[name] ?? []).filter(
    (one) => value !== undefined && one !== value,
  );
  const { [name]: _removed, ...others } = query.selection;
  return {
    ...query,
    selection: left.length > 0 ? { ...others, [name]: left } : others,
  };
}

/** Whether anything narrows the list. */
export const isNarrowed = ({ q, selection, like }: LibraryQuery): boolean =>
  q !== "" || like !== null || Object.keys(selection).length > 0;

/** The query of everything, with the comparison kept. */
export const reset = (query: LibraryQuery): LibraryQuery => ({
  ...{ q: "", selection: {}, like: null, sort: "newest" },
  basket: query.basket,
});
