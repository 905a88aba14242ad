import { templateXlsx } from "../../domain/import/template.server";
import { resourceLoader } from "../../http/resource.server";

/** The same as a workbook whose cells are all text. */
export const loader = resourceLoader(
  { can: "import.list", cache: "none" },
  async ({ ctx }) =>
    new Response(new Uint8Array(await templateXlsx(ctx.locale)), {
      headers: {
        "content-type":
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "content-disposition": 'attachment; filename="template.xlsx"',
      },
    }),
);
