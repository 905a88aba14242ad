import { publicFileParams } from "../../domain/request/forms.server";
import { openVisibleFile } from "../../domain/request/public.server";
import { attachment } from "../../http/attachment.server";
import { resourceLoader } from "../../http/resource.server";

/** A file that comes with a request, for those who may read it. */
export const loader = resourceLoader(
  { params: publicFileParams, can: "exchange.read", cache: "none" },
  async ({ ctx, params: { number, fileId } }) =>
    attachment(await openVisibleFile(ctx, number, fileId)),
);
