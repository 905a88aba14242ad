import { refund, spend } from "./rate-limit.server";
import type { Scope } from "./scope.server";

/**
 * Runs one check of a password, code or passkey under the limits of its network
 * and its account. Only failures count in the end, so that an office behind one
 * address is not locked out by its own success.
 * @param account what names the account: its address or its id
 * @throws DomainError 429, or what `check` throws.
 */
export async function limitedCheck<T>(
  scope: Scope,
  account: string,
  check: () => Promise<T>,
): Promise<T> {
  await spend("credential", scope.address);
  await spend("account", account);
  const result = await check();
  await refund("credential", scope.address);
  await refund("account", account);
  return result;
}
