import { data, redirect } from "@remix-run/node";
import type { z } from "zod";
import type { Context } from "../context.server";
import { DomainError, type FieldErrors } from "../domain/kernel/errors";
import { assertMay, needsStepUp } from "../domain/permissions/authorize";
import type { FileStore } from "../domain/file/store.server";
import type { Permission } from "../domain/permissions/policy";
import type { Locale } from "../i18n/locales";
import { url } from "../urls";
import { readToDisk, type DiskForm } from "./disk-file.server";
import { statusOf, type ErrorView } from "./errors.server";
import { parseInput, readForm, type FormValues } from "./forms.server";
import { runOnce, submissionKey } from "./idempotency.server";
import { spend, type Limit } from "./rate-limit.server";
import {
  localeOf,
  readInput,
  readParams,
  scopeOf,
  type Args,
  type Guarded,
  type PageInput,
  type PageSpec,
} from "./request.server";
import { makeContext, type Scope } from "./scope.server";

/** A refusal as the response that Remix shows the error page for. */
function toErrorResponse(error: unknown, scope: Scope): unknown {
  if (!(error instanceof DomainError)) return error;
  tellRetry(error, scope);
  const view: ErrorView = { code: error.code, params: error.params };
  return data(view, { status: statusOf(error) });
}

/** Remix drops the headers of actions and errors when it renders a page. */
function tellRetry({ retryAfter }: DomainError, { headers }: Scope) {
  if (retryAfter !== undefined) headers.set("retry-after", String(retryAfter));
}

/** Where to prove oneself, and come back to this page afterwards. */
const signInUrl = (lang: Locale, request: Request) => {
  const { pathname, search } = new URL(request.url);
  return url("signIn", { lang }, { to: pathname + search });
};

async function open(spec: PageSpec, args: Args) {
  const scope = scopeOf(args);
  const ctx = await makeContext(scope, localeOf(args.params));
  if (spec.cache !== "public") scope.cacheable = false;
  try {
    assertMay(ctx.actor, spec.can);
  } catch (error) {
    const isSignIn =
      error instanceof DomainError && error.kind === "unauthenticated";
    if (!isSignIn || args.request.method !== "GET") throw error;
    throw redirect(signInUrl(ctx.locale, args.request), 303);
  }
  if (
    needsStepUp(ctx.actor, spec.can, ctx.now) &&
    args.request.method !== "GET"
  ) {
    const { pathname } = new URL(args.request.url);
    throw redirect(url("stepUp", { lang: ctx.locale }, { to: pathname }), 303);
  }
  return { scope, ctx };
}

/**
 * The loader of a page. Checks language, parameters, query and permission
 * before `handler` runs; what the handler returns is the page's view.
 */
export function pageLoader<P extends z.ZodType, Q extends z.ZodType, V>(
  spec: PageSpec<P, Q>,
  handler: (input: PageInput<z.output<P>, z.output<Q>>) => Promise<V> | V,
): Guarded<(args: Args) => Promise<V>> {
  const loader = async (args: Args): Promise<V> => {
    try {
      const { ctx } = await open(spec, args);
      return await handler(await readInput(spec, args, ctx));
    } catch (error) {
      throw toErrorResponse(error, scopeOf(args));
    }
  };
  return Object.assign(loader, { permission: spec.can });
}

export interface ActionSpec<
  P extends z.ZodType = z.ZodType,
  S extends z.ZodType = z.ZodType,
> {
  readonly params?: P;
  /** The form. Its messages are message keys. */
  readonly schema: S;
  readonly can: Permission;
  /**
   * Where the action leads once it is done, where that is known beforehand. It
   * is then stored in the transaction of the effect, so that the same form sent
   * again after a crash gets it too. Its handler writes once, and last.
   */
  readonly to?: (done: {
    readonly ctx: Context;
    readonly params: z.output<P>;
  }) => string;
  /** Files of the form are large: they are written to the disk as they arrive. */
  readonly toDisk?: true;
  /** Counted per network, besides the common limit on changes. */
  readonly limit?: Limit;
  /** In place of the common limit, where few networks speak for many people. */
  readonly commonLimit?: Limit;
}

export interface ActionInput<P, I> extends PageInput<P, undefined> {
  readonly input: I;
}

/** What an action answers: go somewhere (303), or show the page again with a view. */
export type ActionResult<V> = { readonly to: string } | { readonly view: V };

/** What a page gets from its action when it is shown again. */
export interface ActionData<V = never> {
  readonly values: FormValues;
  readonly errors: FieldErrors;
  /** The refusal as a whole, shown above the fields. */
  readonly error: ErrorView | null;
  readonly view: V | null;
}

/**
 * The action of a page. Order: language, permission, limits, parameters, form,
 * then `handler`. A refusal shows the page again with what was typed; a language
 * switch (`_switch`) does so too, without checking anything. The same form sent
 * twice runs once and gets the same answer.
 */
export function pageAction<P extends z.ZodType, S extends z.ZodType, V = never>(
  spec: ActionSpec<P, S>,
  handler: (
    input: ActionInput<z.output<P>, z.output<S>>,
  ) => Promise<ActionResult<V> | undefined>,
): Guarded<(args: Args) => Promise<ReturnType<typeof answer<V>>>> {
  const action = async (args: Args) => {
    let values: FormValues = {};
    let drop: (() => Promise<void>) | undefined;
    try {
      const { scope, ctx } = await open({ ...spec, cache: "none" }, args);
      await spend(spec.commonLimit ?? "change", scope.address);
      const params = readParams(spec.params, args.params);
      const sent = await formData(args.request, spec.toDisk && ctx.files);
      const { form } = sent;
      drop = sent.drop;
      const submitted = readForm(form);
      values = submitted.values;
      if (form.has("_switch")) return answer<V>(200, { values });
      if (spec.limit) await spend(spec.limit, scope.address);
      const input = await parseInput(spec.schema, submitted.input);

      const planned = spec.to?.({ ctx, params });
      let view: V | undefined;
      const run = async (db: Context["db"]) => {
        const result = await handler({
          ctx: { ...ctx, db },
          params,
          query: undefined,
          input,
          request: args.request,
          scope,
        });
        if (result && "view" in result) {
          view = result.view;
          return "";
        }
        const to = result?.to ?? planned;
        if (to === undefined) throw new Error("An action leads nowhere");
        return to;
      };
      const key = submissionKey(form);
      const owner =
        ctx.actor.kind === "user" ? ctx.actor.userId : scope.address;
      const to = key
        ? await runOnce(
            ctx.db,
            { scope: owner, key, now: ctx.now, planned },
            run,
          )
        : await run(ctx.db);
      if (to === "" && view !== undefined) {
        return answer<V>(200, { values, view });
      }
      // An empty answer to a replay belongs to a view that is shown once only.
      throw redirect(to === "" ? args.request.url : to, 303);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.kind === "not_found" || error.kind === "unauthenticated") {
        throw toErrorResponse(error, scopeOf(args));
      }
      tellRetry(error, scopeOf(args));
      return answer<V>(statusOf(error), {
        values,
        errors: error.fields,
        error: { code: error.code, params: error.params },
      });
    } finally {
      await drop?.();
    }
  };
  return Object.assign(action, { permission: spec.can });
}

/** @param files where large files of the form go; undefined: they stay in memory */
async function formData(
  request: Request,
  files: FileStore | undefined,
): Promise<Pick<DiskForm, "form"> & Partial<DiskForm>> {
  const type = request.headers.get("content-type") ?? "";
  if (
    !/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)
  ) {
    throw new DomainError("unsupported", "error.not-a-form");
  }
  try {
    if (files && /^multipart/i.test(type)) {
      return await readToDisk(files, request);
    }
    return { form: await request.formData() };
  } catch (error) {
    throw refusalBehind(error) ?? new DomainError("invalid", "error.bad-form");
  }
}

/** The refusal that broke off reading a body: the parser wraps it. */
function refusalBehind(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  return error instanceof Error ? refusalBehind(error.cause) : undefined;
}

function answer<V>(status: number, part: Partial<ActionData<V>>) {
  const body: ActionData<V> = {
    values: {},
    errors: {},
    error: null,
    view: null,
    ...part,
  };
  return data(body, { status });
}
