import { z } from "zod";
import { idSchema } from "../kernel/ids";
import { domainSchema } from "./proof-schema";

/** The forms of the domain page. Whether an address fits its domain is checked with the domain at hand. */
export const domainForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), domain: domainSchema }),
  z.object({ intent: z.literal("check"), proof: idSchema }),
  z.object({
    intent: z.literal("remove"),
    proof: idSchema,
    sure: z.literal("yes").optional(),
  }),
  z.object({
    intent: z.literal("mail"),
    proof: idSchema,
    address: z.string().max(300, "participant.error.contact-invalid"),
  }),
]);
export type DomainForm = z.output<typeof domainForm>;
