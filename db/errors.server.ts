import { DomainError } from "../app/domain/kernel/errors";

interface DriverError {
  readonly code?: string;
  readonly message?: string;
  readonly constraint?: string;
  readonly detail?: string;
}

/** The driver's own error: drizzle wraps it, so it may sit on `cause`. */
function driverErrors(error: unknown): DriverError[] {
  const found: DriverError[] = [];
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    found.push(current);
    current = current.cause;
  }
  return found;
}

const hasCode = (error: unknown, test: RegExp) =>
  driverErrors(error).some(({ code }) => code !== undefined && test.test(code));

/** True when a unique or primary key refused the row. */
export const isUniqueViolation = (error: unknown): boolean =>
  hasCode(error, /^(23505|SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY))$/);

/** True when any constraint (unique, check, foreign key) refused the row. */
export const isConstraintViolation = (error: unknown): boolean =>
  hasCode(error, /^(23\d{3}|SQLITE_CONSTRAINT\w*)$/);

/** True when PostgreSQL asks to run the same transaction again. */
export const isRetryable = (error: unknown): boolean =>
  hasCode(error, /^(40001|40P01)$/);

/** True when the disk, the file or the server failed, not the request. */
const isOutage = (error: unknown): boolean =>
  hasCode(
    error,
    /^(SQLITE_(FULL|IOERR\w*|BUSY\w*|READONLY\w*|CANTOPEN)|ENOSPC|EIO|ECONN\w+|08\w{3}|57P0\d|53\w{3})$/,
  );

/** What a caller should see of a database error: 503 for an outage, else the error itself. */
export function toDomainError(error: unknown): unknown {
  if (error instanceof DomainError || !isOutage(error)) return error;
  return new DomainError("unavailable", "error.unavailable", {
    retryAfter: 10,
    cause: error,
  });
}
