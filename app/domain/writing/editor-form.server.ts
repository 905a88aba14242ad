import { z } from "zod";
import { emailSchema } from "../account/email";
import { idSchema } from "../kernel/ids";

/** Asking somebody to write along, taking that back, or ending it. */
export const editorsForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("ask"), email: emailSchema }),
  z.object({ intent: z.literal("remove"), user: idSchema }),
  z.object({ intent: z.literal("take-back"), invitation: idSchema }),
]);
