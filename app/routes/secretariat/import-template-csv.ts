import { templateCsv } from "../../domain/import/template.server";
import { resourceLoader } from "../../http/resource.server";

/** An empty list to fill in, as CSV with a mark so that Excel reads it as UTF-8. */
export const loader = resourceLoader(
  { can: "import.list", cache: "none" },
  ({ ctx }) =>
    new Response(templateCsv(ctx.locale), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="template.csv"',
      },
    }),
);
