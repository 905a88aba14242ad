import { fileParams } from "../../../domain/engagement/schema.server";
import { openEngagementFile } from "../../../domain/engagement/thread.server";
import { attachment } from "../../../http/attachment.server";
import { resourceLoader } from "../../../http/resource.server";

export const loader = resourceLoader(
  { params: fileParams, can: "engagement.read", cache: "none" },
  async ({ ctx, params: { id, fileId } }) =>
    attachment(await openEngagementFile(ctx, id, fileId)),
);
