import { openImportFile } from "../../domain/import/files.server";
import { importParams } from "../../domain/import/schema";
import { attachment } from "../../http/attachment.server";
import { resourceLoader } from "../../http/resource.server";

/** The uploaded spreadsheet, to be saved. */
export const loader = resourceLoader(
  { params: importParams, can: "import.read", cache: "none" },
  async ({ ctx, params }) => attachment(await openImportFile(ctx, params.id)),
);
