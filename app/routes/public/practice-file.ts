import { z } from "zod";
import { idSchema } from "../../domain/kernel/ids";
import { practiceNumberSchema } from "../../domain/practice/number";
import { openPracticeFile } from "../../domain/practice/public-file.server";
import { practiceQuerySchema } from "../../domain/practice/wish";
import { attachment } from "../../http/attachment.server";
import { resourceLoader } from "../../http/resource.server";

/** A file that comes with a public edition, to be saved. */
export const loader = resourceLoader(
  {
    params: z.object({ number: practiceNumberSchema, fileId: idSchema }),
    query: practiceQuerySchema,
    can: "practice.read",
    cache: "none",
  },
  async ({ ctx, params, query: { edition } }) =>
    attachment(await openPracticeFile(ctx, params, edition)),
);
