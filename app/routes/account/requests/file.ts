import { openOwnFile } from "../../../domain/request/files.server";
import { fileParams } from "../../../domain/request/forms.server";
import { attachment } from "../../../http/attachment.server";
import { resourceLoader } from "../../../http/resource.server";

export const loader = resourceLoader(
  { params: fileParams, can: "request.read_own", cache: "none" },
  async ({ ctx, params: { id, fileId } }) =>
    attachment(await openOwnFile(ctx, id, fileId)),
);
