import type { z } from "zod";
import { DomainError } from "../domain/kernel/errors";
import { settleAsOf } from "../domain/register/as-of";
import { assertMay } from "../domain/permissions/authorize";
import { isLocale, negotiateLocale, type Locale } from "../i18n/locales";
import { problemJson } from "./errors.server";
import { parseQuery } from "./forms.server";
import {
  localeOf,
  readParams,
  readQuery,
  type Guarded,
  type PageInput,
  type PageSpec,
} from "./page.server";
import { makeContext, type Scope } from "./scope.server";

interface Args {
  readonly request: Request;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly context: unknown;
}

/**
 * The loader of an address that answers no page: JSON, CSV, Atom, files.
 * Refusals are problem+json (RFC 9457) with the code of the refused operation.
 */
export function resourceLoader<P extends z.ZodType, Q extends z.ZodType>(
  spec: PageSpec<P, Q>,
  handler: (
    input: PageInput<z.output<P>, z.output<Q>>,
  ) => Promise<Response> | Response,
): Guarded<(args: Args) => Promise<Response>> {
  const loader = async (args: Args) => {
    const { scope } = args.context as { scope: Scope };
    if (spec.cache !== "public") scope.cacheable = false;
    try {
      const ctx = await makeContext(scope, localeOf(args.params));
      assertMay(ctx.actor, spec.can);
      const params = readParams(spec.params, args.params);
      const { searchParams } = new URL(args.request.url);
      const query = spec.query
        ? settleAsOf(
            await parseQuery(spec.query, readQuery(searchParams)),
            ctx.now,
          )
        : ({} as z.output<Q>);
      return await handler({
        ctx,
        params,
        query,
        request: args.request,
        scope,
      });
    } catch (error) {
      if (error instanceof DomainError) {
        return problemJson(error, readerLocale(args));
      }
      throw error;
    }
  };
  return Object.assign(loader, { permission: spec.can });
}

/** The language of the address, else the one the client asks for. */
function readerLocale({ params, request }: Args): Locale {
  const { lang } = params;
  return isLocale(lang)
    ? lang
    : negotiateLocale(request.headers.get("accept-language"));
}
