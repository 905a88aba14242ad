import type { z } from "zod";
import { DomainError } from "../domain/kernel/errors";
import { assertMay } from "../domain/permissions/authorize";
import { isLocale, negotiateLocale, type Locale } from "../i18n/locales";
import type { Context } from "../context.server";
import type { Permission } from "../domain/permissions/policy";
import { problemJson } from "./errors.server";
import { parseInput } from "./forms.server";
import { spend } from "./rate-limit.server";
import {
  localeOf,
  readInput,
  scopeOf,
  type Args,
  type Guarded,
  type PageInput,
  type PageSpec,
} from "./request.server";
import { makeContext } from "./scope.server";

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
    const scope = scopeOf(args);
    if (spec.cache !== "public") scope.cacheable = false;
    try {
      const ctx = await makeContext(scope, localeOf(args.params));
      assertMay(ctx.actor, spec.can);
      return await handler(await readInput(spec, args, ctx));
    } catch (error) {
      if (error instanceof DomainError) {
        return problemJson(error, readerLocale(args));
      }
      throw error;
    }
  };
  return Object.assign(loader, { permission: spec.can });
}

/**
 * An address that programs post JSON to and that changes nothing. Refusals are
 * problem+json, as above.
 */
export function resourceAction<S extends z.ZodType>(
  spec: { readonly schema: S; readonly can: Permission },
  handler: (asked: {
    readonly ctx: Context;
    readonly input: z.output<S>;
  }) => Promise<Response>,
): Guarded<(args: Args) => Promise<Response>> {
  const action = async (args: Args) => {
    const scope = scopeOf(args);
    scope.cacheable = false;
    try {
      const ctx = await makeContext(scope, localeOf(args.params));
      assertMay(ctx.actor, spec.can);
      await spend("change", scope.address);
      const body: unknown = await args.request.json().catch(() => null);
      return await handler({ ctx, input: await parseInput(spec.schema, body) });
    } catch (error) {
      if (error instanceof DomainError) {
        return problemJson(error, readerLocale(args));
      }
      throw error;
    }
  };
  return Object.assign(action, { permission: spec.can });
}

/** The language of the address, else the one the client asks for. */
function readerLocale({ params, request }: Args): Locale {
  const { lang } = params;
  return isLocale(lang)
    ? lang
    : negotiateLocale(request.headers.get("accept-language"));
}
