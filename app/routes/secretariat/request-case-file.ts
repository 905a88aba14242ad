import { openCaseFile } from "../../domain/request/files.server";
import { fileParams } from "../../domain/request/forms.server";
import { attachment } from "../../http/attachment.server";
import { resourceLoader } from "../../http/resource.server";

export const loader = resourceLoader(
  { params: fileParams, can: "request.inspect", cache: "none" },
  async ({ ctx, params: { id, fileId } }) =>
    attachment(await openCaseFile(ctx, id, fileId)),
);
