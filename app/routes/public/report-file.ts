import { openReportFile } from "../../domain/report/file.server";
import { reportFileParams } from "../../domain/report/schema";
import { attachment } from "../../http/attachment.server";
import { resourceLoader } from "../../http/resource.server";

/** A file of a public report, to be saved. */
export const loader = resourceLoader(
  { params: reportFileParams, can: "register.read", cache: "none" },
  async ({ ctx, params: { number, fileId } }) =>
    attachment(await openReportFile(ctx, number, fileId)),
);
