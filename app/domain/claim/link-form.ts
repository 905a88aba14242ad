import { z } from "zod";

/** Which claim, and which act of the register it speaks of. */
export const linkForm = z.object({
  claim: z.string().min(1).max(40),
  act: z.string({ error: "claim.error.act" }).min(1, "claim.error.act").max(40),
});
