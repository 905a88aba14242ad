import { hash, verify } from "@node-rs/argon2";
import { makePool } from "./hashing-pool";
import { normalPassword } from "./password-rules";

/** Argon2id with 19 MiB and two passes. Source: OWASP password storage sheet. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Two at a time, as many as the smallest machine has cores; forty may wait. */
const run = makePool(2, 40);

/** The hash of no password at all, made with the same cost. */
const DUMMY =
  "$argon2id$v=19$m=19456,t=2,p=1$viyJOZvx5ptgSx1wgowkRg$igHgy7kp48SgsCplPN0N49Hvzlj6hL1ZzeX0FF7blUY";

/** @throws DomainError 503 when too many wait for the pool. */
export const hashPassword = (password: string): Promise<string> =>
  run(() => hash(normalPassword(password), options));

/**
 * Whether the password is the one of the hash. Without a hash it takes the same
 * time and is false.
 * @throws DomainError 503 when too many wait for the pool.
 */
export async function verifyPassword(
  stored: string | null | undefined,
  password: string,
): Promise<boolean> {
  const fits = await run(() =>
    verify(stored ?? DUMMY, normalPassword(password)),
  );
  return fits && stored != null;
}
