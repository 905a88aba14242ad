import { openCaseFile } from "../../domain/review/sent-file.server";
import { sentFileParams } from "../../domain/review/schema.server";
import { attachment } from "../../http/attachment.server";
import { resourceLoader } from "../../http/resource.server";

/** A file of a text that was sent, for the editors to save. */
export const loader = resourceLoader(
  { params: sentFileParams, can: "practice.oversee", cache: "none" },
  async ({ ctx, params: { id, fileId } }) =>
    attachment(await openCaseFile(ctx, id, fileId)),
);
