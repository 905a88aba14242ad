import { toChangeItem } from "../../domain/register/change-item.server";
import {
  changesParams,
  changesQuerySchema,
} from "../../domain/register/changes-query";
import { viewChanges } from "../../domain/register/changes.server";
import { envelope } from "../../domain/sheet/envelope";
import { resourceLoader } from "../../http/resource.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";

/** What changed between two days as JSON, a page at a time. */
export const loader = resourceLoader(
  { query: changesQuerySchema, can: "api.read", cache: "public" },
  async ({ ctx, query }) => {
    const view = await viewChanges(ctx, query);
    const { span, kind, before, after, entered, back, out, page } = view;
    const next =
      page < view.pages
        ? url("apiChanges", {}, changesParams({ ...span, kind }, page + 1))
        : null;
    return Response.json({
      from: span.from,
      to: span.to,
      ...envelope(
        ctx.now,
        span.until === null ? null : { day: span.to, at: span.until },
      ),
      counted: translator(ctx.locale)("register.changes.note"),
      totals: { before, entered, back, out, after },
      counts: view.counts,
      items: view.rows.map((row) => toChangeItem(row, ctx.locale)),
      next: next && ctx.env.origin + next,
    });
  },
);
