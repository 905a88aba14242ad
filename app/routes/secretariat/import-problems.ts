import { findingsCsv } from "../../domain/import/files.server";
import { importParams } from "../../domain/import/schema";
import { resourceLoader } from "../../http/resource.server";
import { streamText } from "../../http/stream.server";

/** Every problem and doubt of a dry run, as a file in the reader's language. */
export const loader = resourceLoader(
  { params: importParams, can: "import.read", cache: "none" },
  async ({ ctx, params, request, scope }) => {
    const headers = new Headers({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="problems.csv"',
    });
    const pieces = await findingsCsv(ctx, params.id);
    return streamText(pieces, { headers, request, scope });
  },
);
