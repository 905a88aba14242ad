import { z } from "zod";
import { idSchema } from "../kernel/ids";
import { longText } from "../kernel/text";
import { membershipRoles } from "../permissions/actor";
import { emailSchema } from "../account/email";

const role = z.enum(membershipRoles, { error: "membership.error.role" });

/**
 * Whom a registrar would hand a participant over to, and how it was found out
 * that they belong to it; the second one's word on it.
 */
export const handOverForm = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("propose"),
    email: emailSchema,
    reason: longText(1000, "membership.error.reason-missing"),
  }),
  z.object({ do: z.enum(["approve", "decline"]), proposal: idSchema }),
]);
export type HandOverForm = z.output<typeof handOverForm>;

/** The forms of the members' page: inviting, and what is done to one line. */
export const membersForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("invite"), email: emailSchema, role }),
  z.object({ intent: z.literal("revoke"), invitation: idSchema }),
  z.object({ intent: z.literal("role"), user: idSchema, role }),
  z.object({ intent: z.literal("remove"), user: idSchema }),
  z.object({ intent: z.literal("leave") }),
]);
export type MembersForm = z.output<typeof membersForm>;
