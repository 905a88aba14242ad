import { z } from "zod";
import { topicCodes } from "../reference/model";

/** The topic somebody comes to write about; anything else is none. */
export const topicQuery = z.object({
  topic: z.enum(topicCodes).optional().catch(undefined),
});
