import { z } from "zod";
import { locales } from "../kernel/localized";
import { pageNumberSchema } from "../kernel/paging";
import { nameText } from "../kernel/text";
import { secretariatRoles } from "../permissions/actor";

const role = z.enum(secretariatRoles, { error: "secretariat.error.role" });

/** Ticked boxes: none, one, or several. */
const roles = z
  .union([role, z.array(role)], { error: "secretariat.error.role" })
  .optional()
  .transform((value) =>
    value === undefined ? [] : Array.isArray(value) ? value : [value],
  );

export const userParams = z.object({ id: z.string().min(1).max(40) });

/** The forms of a person's page: `do` says which. */
export const userForm = z.discriminatedUnion("do", [
  z.object({ do: z.literal("roles"), roles }),
  z.object({ do: z.literal("disable") }),
  z.object({ do: z.literal("enable") }),
  z.object({ do: z.literal("end_sessions") }),
]);

export const inviteForm = z.object({
  name: nameText(200, "secretariat.error.name-missing"),
  email: z
    .string({ error: "secretariat.error.email-missing" })
    .trim()
    .min(1, "secretariat.error.email-missing")
    .max(254, "secretariat.error.email-form")
    .pipe(z.email("secretariat.error.email-form")),
  role,
  locale: z.enum(locales, { error: "secretariat.error.language" }),
});
export type Invitation = z.output<typeof inviteForm>;

export const usersQuery = z.object({
  q: z.string().trim().max(100).optional(),
  role: z.enum(secretariatRoles).optional(),
  page: pageNumberSchema.default(1),
  done: z.enum(["invited"]).optional(),
});
export type UsersQuery = z.output<typeof usersQuery>;

export const userQuery = z.object({
  done: z.enum(["roles", "disable", "enable", "end_sessions"]).optional(),
});
