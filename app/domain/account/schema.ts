import { z } from "zod";
import { idSchema } from "../kernel/ids";
import { locales } from "../kernel/localized";
import { nameText } from "../kernel/text";
import { emailSchema } from "./email";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./password-rules";

/** A password someone already has: no rule but that it was typed. */
const password = z
  .string({ error: "account.error.password-missing" })
  .min(1, "account.error.password-missing")
  .max(LONGEST_PASSWORD * 4, "account.error.password-long");

/** A new password; how easy it is to guess is checked with the person's own words. */
const newPassword = z
  .string({ error: "account.error.password-missing" })
  .min(1, "account.error.password-missing")
  .min(SHORTEST_PASSWORD, "account.error.password-short")
  .max(LONGEST_PASSWORD, "account.error.password-long");

/** A code of an authenticator app (6 digits) or a recovery code. */
const code = z
  .string({ error: "account.error.code-missing" })
  .trim()
  .min(1, "account.error.code-missing")
  .max(40, "account.error.code-form");

export const nothing = z.object({});

export const eraseSchema = z.object({
  confirm: z.literal("on", { error: "account.error.erase-confirm" }),
});

/** A person's name; no address of a site, which our letters would carry to strangers. */
const personName = nameText(100, "account.error.name-missing").refine(
  (name) => !/:\/\/|\bwww\.|[\p{L}\p{N}]\.\p{L}{2,}\//iu.test(name),
  "account.error.name-link",
);

export const signUpSchema = z.object({
  name: personName,
  email: emailSchema,
  password: newPassword,
});
export type SignUpInput = z.output<typeof signUpSchema>;

/** How one is addressed, and in which language. */
export const detailsSchema = z.object({
  name: personName,
  locale: z.enum(locales, { error: "account.error.locale-missing" }),
});
export type DetailsInput = z.output<typeof detailsSchema>;

export const signInSchema = z.object({ email: emailSchema, password });
export type SignInInput = z.output<typeof signInSchema>;

export const emailOnlySchema = z.object({ email: emailSchema });
export const newPasswordSchema = z.object({ password: newPassword });
export const changePasswordSchema = z.object({
  current_password: password,
  password: newPassword,
});
export const codeSchema = z.object({ code });
/** Turning the authenticator app on, with a first code, or off. */
export const totpSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("on"), code }),
  z.object({ intent: z.literal("off") }),
]);
export const stepUpSchema = z.object({ password, code: code.optional() });

/** Where to go afterwards; only own paths are followed. */
export const toQuery = z.object({ to: z.string().max(2000).optional() });
/** The secret part of a mailed link. One cut short is unknown, which the page explains. */
export const tokenParams = z.object({
  token: z.string().regex(/^[\w-]{1,200}$/),
});

/** What the browser made with a passkey; its shape is checked by its verifier. */
const credential = z
  .string({ error: "account.error.passkey-failed" })
  .max(20_000, "account.error.passkey-failed")
  .transform((text, context): object => {
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === "object" && value !== null && "id" in value) {
        return value;
      }
    } catch {
      // Told below, like any other shape that no browser sends.
    }
    context.addIssue({
      code: "custom",
      message: "account.error.passkey-failed",
    });
    return z.NEVER;
  });

const begin = z.object({ intent: z.literal("begin") });
const finish = z.object({
  intent: z.literal("finish"),
  challenge: idSchema,
  credential,
});

const passkeyName = nameText(60, "account.error.passkey-name");

/** The two steps of using a passkey. */
export const usePasskeySchema = z.discriminatedUnion("intent", [begin, finish]);
/** The two steps of adding a passkey, and removing one. */
export const passkeysSchema = z.discriminatedUnion("intent", [
  begin.extend({ name: passkeyName }),
  finish.extend({ name: passkeyName }),
  z.object({
    intent: z.literal("remove"),
    id: z.string().regex(/^[\w-]{1,1400}$/),
  }),
]);

export const endSessionSchema = z.object({
  session: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
