import { Secret, TOTP } from "otpauth";
import type { Instant } from "../kernel/clock";

/** Seconds a code is shown for, and the time steps around now that are accepted. */
const PERIOD = 30;
const WINDOW = 1;

const totp = (secret: string, label = "") =>
  new TOTP({
    issuer: "Fairway",
    label,
    algorithm: "SHA1",
    digits: 6,
    period: PERIOD,
    secret: Secret.fromBase32(secret),
  });

/** Twenty bytes as the base-32 text that authenticator apps take. */
export const secretFrom = (bytes: Uint8Array): string =>
  new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32;

/** The secret in groups of four, to type it off. */
export const spacedSecret = (secret: string): string =>
  secret.replace(/.{4}(?=.)/g, "$& ");

/** The `otpauth:` address that the QR code holds. */
export const totpAddress = (secret: string, email: string): string =>
  totp(secret, email).toString();

export const totpCode = (secret: string, now: Instant): string =>
  totp(secret).generate({ timestamp: now });

/** Six digits as people type them: spaces do not count. */
export const isTotpCode = (code: string): boolean =>
  /^\d{6}$/.test(code.replace(/\s/g, ""));

/**
 * The time step a code belongs to, one before or after now allowed, or `null`
 * for a wrong code. Source: RFC 6238, section 5.2.
 */
export function totpStep(
  secret: string,
  code: string,
  now: Instant,
): number | null {
  const delta = totp(secret).validate({
    token: code.replace(/\s/g, ""),
    timestamp: now,
    window: WINDOW,
  });
  return delta === null ? null : Math.floor(now / 1000 / PERIOD) + delta;
}
