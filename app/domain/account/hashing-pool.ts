import { DomainError } from "../kernel/errors";

/**
 * Runs at most `width` jobs at once and lets at most `depth` wait. Whoever comes
 * then is told to come back, so that password checks cannot starve the rest.
 */
export function makePool(width: number, depth: number) {
  let running = 0;
  const waiting: (() => void)[] = [];

  return async function run<T>(job: () => Promise<T>): Promise<T> {
    if (running >= width) {
      if (waiting.length >= depth) {
        throw new DomainError("unavailable", "error.busy", { retryAfter: 5 });
      }
      // The one that ends hands its place over, so `running` stays as it is.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
