import { redirect } from "@remix-run/node";
import { z } from "zod";
import { idSchema } from "../../../domain/kernel/ids";
import type { Scope } from "../../../http/scope.server";

export const practiceParams = z.object({ id: idSchema });

/** How a page that writes is opened: with which problems told, with a new row. */
export const writeQuery = z.object({
  show: z.enum(["all", "field"]).optional().catch(undefined),
  add: z.literal("1").optional().catch(undefined),
});

/**
 * Leads away from a form that is closed by now. One that was just sent stays,
 * so that the refusal and what was typed are seen.
 */
export function stayIf(isOpen: boolean, scope: Scope, elsewhere: string): void {
  if (!isOpen && scope.method !== "POST") throw redirect(elsewhere, 303);
}
