import { openCaseFile } from "../../domain/case/file.server";
import { caseFileParams } from "../../domain/case/schema.server";
import { attachment } from "../../http/attachment.server";
import { resourceLoader } from "../../http/resource.server";

/** A file among the evidence, to be saved. */
export const loader = resourceLoader(
  { params: caseFileParams, can: "case.read_evidence", cache: "none" },
  async ({ ctx, params }) =>
    attachment(await openCaseFile(ctx, params.id, params.fileId)),
);
