import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { DomainError } from "../domain/kernel/errors";
import { networkOf } from "./session.server";

/** Points per period in seconds. Limits hold per process. */
const limits = {
  /** Any change by one network. */
  change: { points: 240, duration: 60 },
  /** Password, code and link attempts by one network. */
  credential: { points: 30, duration: 300 },
  /** Attempts against one account, from anywhere. */
  account: { points: 10, duration: 300 },
  /** Letters asked for by one network. */
  letter: { points: 30, duration: 600 },
  /** Letters ended by mail programs: one provider's computers ask for all its readers. */
  unsubscribe: { points: 3000, duration: 60 },
  /** Cosignatures sent by one network. */
  cosignature: { points: 120, duration: 60 },
  /** Files and credentials that one network has checked. */
  check: { points: 60, duration: 60 },
  /** Documents made as PDF; those in the cache count nowhere. */
  paper: { points: 60, duration: 60 },
  upload: { points: 60, duration: 600 },
  /** Challenges raised by one network. */
  challenge: { points: 10, duration: 3600 },
  /** Challenges of one act, from anywhere. */
  challenged_act: { points: 20, duration: 3600 },
} as const;

export type Limit = keyof typeof limits;

const limiters = new Map<Limit, RateLimiterMemory>();

/** The network a limit counts for: the IPv4 address itself, or the IPv6 /64. */
const limitKey = (address: string) =>
  address.includes(":") && !address.startsWith("::ffff:")
    ? networkOf(address)
    : address;

/** Limits that count something else than networks. */
const isKeyed = (limit: Limit) =>
  limit === "account" || limit === "challenged_act";

/**
 * Counts one try.
 * @param key a network address; an account's key for `account`, an act's number
 * for `challenged_act`
 * @throws DomainError 429 with the seconds to wait.
 */
export async function spend(limit: Limit, key: string): Promise<void> {
  let limiter = limiters.get(limit);
  if (!limiter) {
    limiter = new RateLimiterMemory(limits[limit]);
    limiters.set(limit, limiter);
  }
  try {
    await limiter.consume(isKeyed(limit) ? key : limitKey(key));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.ceil(refusal.msBeforeNext / 1000);
    throw new DomainError("too_many", "error.too-many", {
      params: { minutes: Math.ceil(seconds / 60) },
      retryAfter: seconds,
    });
  }
}

/** Gives a try back, for instance after a sign-in that succeeded. */
export async function refund(limit: Limit, key: string): Promise<void> {
  const counted = isKeyed(limit) ? key : limitKey(key);
  await limiters.get(limit)?.reward(counted);
}
