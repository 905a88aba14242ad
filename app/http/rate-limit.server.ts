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
  upload: { points: 60, duration: 600 },
} as const;

export type Limit = keyof typeof limits;

const limiters = new Map<Limit, RateLimiterMemory>();

/** The network a limit counts for: the IPv4 address itself, or the IPv6 /64. */
const limitKey = (address: string) =>
  address.includes(":") && !address.startsWith("::ffff:")
    ? networkOf(address)
    : address;

/**
 * Counts one try.
 * @param key a network address, or an account's key for `account`
 * @throws DomainError 429 with the seconds to wait.
 */
export async function spend(limit: Limit, key: string): Promise<void> {
  let limiter = limiters.get(limit);
  if (!limiter) {
    limiter = new RateLimiterMemory(limits[limit]);
    limiters.set(limit, limiter);
  }
  try {
    await limiter.consume(limit === "account" ? key : limitKey(key));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new DomainError("too_many", "error.too-many", {
      retryAfter: Math.ceil(refusal.msBeforeNext / 1000),
    });
  }
}

/** Gives a try back, for instance after a sign-in that succeeded. */
export async function refund(limit: Limit, key: string): Promise<void> {
  const counted = limit === "account" ? key : limitKey(key);
  await limiters.get(limit)?.reward(counted);
}
