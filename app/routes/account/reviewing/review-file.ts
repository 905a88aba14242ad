import { openReviewFile } from "../../../domain/review/sent-file.server";
import { sentFileParams } from "../../../domain/review/schema.server";
import { attachment } from "../../../http/attachment.server";
import { resourceLoader } from "../../../http/resource.server";

/** A file of a text under review, for its reviewer to save. */
export const loader = resourceLoader(
  { params: sentFileParams, can: "practice.review", cache: "none" },
  async ({ ctx, params: { id, fileId } }) =>
    attachment(await openReviewFile(ctx, id, fileId)),
);
