import { z } from "zod";

/** An address as it is compared: without case. */
export const emailKey = (email: string): string =>
  email.normalize("NFC").trim().toLowerCase();

/** An address as it was typed, trimmed. At most 254 characters (RFC 5321). */
export const emailSchema = z
  .string({ error: "account.error.email-missing" })
  .trim()
  .min(1, "account.error.email-missing")
  .max(254, "account.error.email-form")
  .pipe(z.email("account.error.email-form"));
