import { redirect } from "@remix-run/node";
import type { Context } from "../context.server";
import { needsStepUp } from "../domain/permissions/authorize";
import type { Permission } from "../domain/permissions/policy";
import { url } from "../urls";

/**
 * Sends the reader of a page to prove themselves before they fill in a form that
 * would ask for it anyway. For loaders; actions are guarded by `pageAction`.
 */
export function demandProof(
  { actor, locale, now }: Pick<Context, "actor" | "locale" | "now">,
  permission: Permission,
  request: Request,
): void {
  if (!needsStepUp(actor, permission, now)) return;
  const { pathname, search } = new URL(request.url);
  const to = pathname + search;
  throw redirect(url("stepUp", { lang: locale }, { to }), 303);
}
