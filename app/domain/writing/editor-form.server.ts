import { z } from "zod";
import { emailSchema } from "../account/email";
import { idSchema } from "../kernel/ids";

/** Asking somebody to write along, or ending that. */
export const editorsForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("ask"), email: emailSchema }),
  z.object({ intent: z.literal("remove"), user: idSchema }),
]);
