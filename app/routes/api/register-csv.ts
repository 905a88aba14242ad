import { registerQuerySchema } from "../../domain/register/query";
import { registerSheet } from "../../domain/register/sheet.server";
import { sheetCsv } from "../../domain/sheet/csv.server";
import { resourceLoader } from "../../http/resource.server";
import { streamText } from "../../http/stream.server";

/** The rows of the list with the same filters, as a file that says where they come from. */
export const loader = resourceLoader(
  { query: registerQuerySchema, can: "register.read", cache: "public" },
  async ({ ctx, query, request, scope }) => {
    const headers = new Headers({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="register.csv"',
    });
    return streamText(sheetCsv(registerSheet(ctx, query)), {
      headers,
      request,
      scope,
    });
  },
);
