import { openReplyFile } from "../../../domain/review/sent-file.server";
import { replyFileParams } from "../../../domain/review/schema.server";
import { attachment } from "../../../http/attachment.server";
import { resourceLoader } from "../../../http/resource.server";

/** A file of a text about a state, for its government to save. */
export const loader = resourceLoader(
  { params: replyFileParams, can: "practice.reply", cache: "none" },
  async ({ ctx, params: { id, reply, fileId } }) =>
    attachment(await openReplyFile(ctx, id, reply, fileId)),
);
