import type { Scope } from "./scope.server";

/**
 * The status of a mailed link's page: 404 where no such link was ever sent. Used
 * and expired ones are explained and answer 200.
 */
export function tellLink(scope: Scope, state: string): void {
  if (state === "unknown") scope.status = 404;
}
