import { focalPointParams } from "../../domain/focal-point/schema.server";
import { openFocalPointLetter } from "../../domain/focal-point/letter-file.server";
import { attachment } from "../../http/attachment.server";
import { resourceLoader } from "../../http/resource.server";

export const loader = resourceLoader(
  { params: focalPointParams, can: "focal_point.manage", cache: "none" },
  async ({ ctx, params: { id } }) =>
    attachment(await openFocalPointLetter(ctx, id)),
);
