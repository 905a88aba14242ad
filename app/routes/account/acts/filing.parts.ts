import { z } from "zod";
import { getOwnAct } from "../../../domain/act/get-own.server";
import { getOwnFiling } from "../../../domain/instrument/own.server";
import { mostParties } from "../../../domain/instrument/model";
import type {
  FilingPart,
  FilingSection,
} from "../../../domain/instrument/problems";
import { notFound } from "../../../domain/kernel/errors";
import type { Locale } from "../../../i18n/locales";
import { pageLoader } from "../../../http/page.server";
import { url } from "../../../urls";
import { actParams, stayIf } from "./question.parts";

const query = z.object({
  show: z.literal("all").optional().catch(undefined),
  rows: z.coerce
    .number()
    .int()
    .min(1)
    .max(mostParties)
    .optional()
    .catch(undefined),
});

/** The loader of a question about the instrument; one that is closed shows the act's state instead. */
export const filingLoader = pageLoader(
  { params: actParams, query, can: "act.read_own", cache: "none" },
  async ({ ctx, params: { id }, query: { show, rows }, scope }) => {
    const act = await getOwnAct(ctx, id);
    const filing = await getOwnFiling(ctx, id);
    const isOpen = filing?.canEdit === true;
    stayIf(isOpen, scope, url("actTasks", { lang: ctx.locale, id }));
    if (!filing) throw notFound();
    return { act, filing, show: show ?? null, rows: rows ?? null };
  },
);

const pages = {
  description: "actInstrument",
  parties: "actInstrumentParties",
  articles: "actInstrumentArticles",
} as const;

const following = {
  description: "parties",
  parties: "articles",
  articles: null,
} as const;

/** Where a saved question leads: again to itself for more rows or what is missing, else on. */
export function afterFiling(
  lang: Locale,
  id: string,
  { name, problems }: FilingPart,
  {
    _later,
    _add,
  }: {
    readonly _later?: string | undefined;
    readonly _add?: string | undefined;
  },
  saved: number,
): string {
  const self = pages[name];
  if (_add !== undefined) return url(self, { lang, id }, { rows: saved + 2 });
  if (_later !== undefined) return url("actTasks", { lang, id });
  if (Object.keys(problems).length > 0) {
    return url(self, { lang, id }, { show: "all" });
  }
  const next: FilingSection | null = following[name];
  return next === null
    ? url("actTasks", { lang, id })
    : url(pages[next], { lang, id });
}
