import { timingSafeEqual } from "node:crypto";
import { keyedHash } from "../account/seal.server";
import { DAY, SECOND, type Instant } from "../kernel/clock";
import { unprocessable } from "../kernel/errors";

/** Nobody reads the form and writes an explanation faster than this. */
export const shortestFilling = 2 * SECOND;
const longestFilling = DAY;

const sign = (secret: string, number: string, at: string) =>
  keyedHash(secret, "challenge-stamp", `${number} ${at}`).toString("base64url");

/** Tells, signed, when the form about an act was shown. */
export const issueStamp = (secret: string, number: string, now: Instant) =>
  `${String(now)}.${sign(secret, number, String(now))}`;

/**
 * Looks whether a form was shown by us, about this act, and not a moment ago.
 * @throws DomainError 422 telling to send it again
 */
export function checkStamp(
  secret: string,
  number: string,
  stamp: string,
  now: Instant,
): void {
  const [at = "", mark = ""] = stamp.split(".");
  const wanted = Buffer.from(sign(secret, number, at));
  const given = Buffer.from(mark);
  const isOurs =
    /^\d{1,16}$/.test(at) &&
    wanted.length === given.length &&
    timingSafeEqual(wanted, given);
  const age = now - Number(at);
  if (!isOurs || age > longestFilling || age < 0) {
    throw unprocessable("challenge.error.form-old");
  }
  if (age < shortestFilling) throw unprocessable("challenge.error.too-fast");
}
