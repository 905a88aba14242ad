import { z } from "zod";
import { idSchema } from "../../../domain/kernel/ids";
import { openPracticeFile } from "../../../domain/writing/files.server";
import { attachment } from "../../../http/attachment.server";
import { resourceLoader } from "../../../http/resource.server";

export const loader = resourceLoader(
  {
    params: z.object({ id: idSchema, fileId: idSchema }),
    can: "practice.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id, fileId } }) =>
    attachment(await openPracticeFile(ctx, id, fileId)),
);
