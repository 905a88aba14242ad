import type { z } from "zod";
import type { Context } from "../context.server";
import { notFound } from "../domain/kernel/errors";
import type { Permission } from "../domain/permissions/policy";
import { settleAsOf } from "../domain/register/as-of";
import { localeOfParams, type Locale } from "../i18n/locales";
import { parseQuery } from "./forms.server";
import type { Scope } from "./scope.server";

export interface PageSpec<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
> {
  /** Address parameters besides `lang`; one that doesn't fit is a 404. */
  readonly params?: P;
  /** Query parameters; one that doesn't fit is a 400. */
  readonly query?: Q;
  /** The permission in `domain/permissions/policy.ts` that opens this page at all. */
  readonly can: Permission;
  /** `public`: anonymous readers may share one rendering until data changes. */
  readonly cache: "public" | "none";
}

export interface PageInput<P, Q> {
  readonly ctx: Context;
  readonly params: P;
  readonly query: Q;
  readonly request: Request;
  readonly scope: Scope;
}

/** What Remix hands to a loader or an action. */
export interface Args {
  readonly request: Request;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly context: unknown;
}

/** A loader or action that tells which permission guards it. */
export type Guarded<F> = F & { readonly permission: Permission };

export const scopeOf = (args: Args) => (args.context as { scope: Scope }).scope;

export function localeOf(params: Args["params"]): Locale {
  const locale = localeOfParams(params);
  if (locale === undefined && params["lang"] !== undefined) throw notFound();
  return locale ?? "en";
}

export function readParams<P extends z.ZodType>(
  schema: P | undefined,
  params: Args["params"],
): z.output<P> {
  if (!schema) return {} as z.output<P>;
  const parsed = schema.safeParse(params);
  if (!parsed.success) throw notFound();
  return parsed.data;
}

/** Query text as an object: repeated names become arrays. */
function readQuery(search: URLSearchParams): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const all = search.getAll(name).filter((value) => value !== "");
    if (all.length > 0) query[name] = all.length > 1 ? all : all[0];
  }
  return query;
}

/** Parameters and query of a request, checked: what a handler that only reads gets. */
export async function readInput<P extends z.ZodType, Q extends z.ZodType>(
  spec: PageSpec<P, Q>,
  args: Args,
  ctx: Context,
): Promise<PageInput<z.output<P>, z.output<Q>>> {
  const params = readParams(spec.params, args.params);
  const { searchParams } = new URL(args.request.url);
  const query = spec.query
    ? settleAsOf(await parseQuery(spec.query, readQuery(searchParams)), ctx.now)
    : ({} as z.output<Q>);
  return { ctx, params, query, request: args.request, scope: scopeOf(args) };
}
