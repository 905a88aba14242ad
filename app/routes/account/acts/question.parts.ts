import { redirect } from "@remix-run/node";
import { z } from "zod";
import { getOwnAct } from "../../../domain/act/get-own.server";
import type { SectionName } from "../../../domain/act/readiness";
import { mostCommitments } from "../../../domain/act/schema";
import { idSchema } from "../../../domain/kernel/ids";
import { pageLoader } from "../../../http/page.server";
import { url } from "../../../urls";

export const actParams = z.object({ id: idSchema });

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
    async ({ ctx, params: { id }, query: { show, rows } }) => {
      const act = await getOwnAct(ctx, id);
      const isOpen = section === "evidence" ? act.can.upload : act.can.edit;
      if (!isOpen || !act.sections.some(({ name }) => name === section)) {
        throw redirect(url("actTasks", { lang: ctx.locale, id }), 303);
      }
      return { act, show, rows };
    },
  );
