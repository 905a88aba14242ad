import { z } from "zod";
import { openEvidence } from "../../../domain/act/evidence.server";
import { idSchema } from "../../../domain/kernel/ids";
import { attachment } from "../../../http/attachment.server";
import { resourceLoader } from "../../../http/resource.server";

export const loader = resourceLoader(
  {
    params: z.object({ id: idSchema, fileId: idSchema }),
    can: "act.read_evidence",
    cache: "none",
  },
  async ({ ctx, params: { id, fileId } }) =>
    attachment(await openEvidence(ctx, id, fileId)),
);
