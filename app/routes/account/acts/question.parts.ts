import { redirect } from "@remix-run/node";
import { z } from "zod";
import { getOwnAct } from "../../../domain/act/get-own.server";
import type { SectionName } from "../../../domain/act/readiness";
import { mostCommitments } from "../../../domain/act/schema";
import { idSchema } from "../../../domain/kernel/ids";
import { pageLoader } from "../../../http/page.server";
import type { Scope } from "../../../http/scope.server";
import { url } from "../../../urls";

export const actParams = z.object({ id: idSchema });

/**
 * Leads away from a form that is closed by now. One that was just sent stays,
 * so that the refusal and what was typed are seen.
 */
export function stayIf(isOpen: boolean, scope: Scope, elsewhere: string): void {
  if (!isOpen && scope.method !== "POST") throw redirect(elsewhere, 303);
}

const query = z.object({
  show: z.enum(["all", "field"]).optional().catch(undefined),
  rows: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostCommitments)
    .optional()
    .catch(undefined),
});

/** The loader of a question page. An act whose text is closed shows its state instead. */
export const questionLoader = (section: SectionName) =>
  pageLoader(
    { params: actParams, query, can: "act.read_own", cache: "none" },
    async ({ ctx, params: { id }, query: { show, rows }, scope }) => {
      const act = await getOwnAct(ctx, id);
      const isOpen = section === "evidence" ? act.can.upload : act.can.edit;
      const isAsked = act.sections.some(({ name }) => name === section);
      stayIf(
        isOpen && isAsked,
        scope,
        url("actTasks", { lang: ctx.locale, id }),
      );
      return { act, show, rows };
    },
  );
