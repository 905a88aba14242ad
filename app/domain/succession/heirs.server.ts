import type { Queries } from "../../../db/client.server";
import {
  listLinksFrom,
  listLinksTo,
} from "../../../db/queries/succession.server";
import type { Instant } from "../kernel/clock";

/** Later than any decision: what was approved holds from then on. */
const ever: Instant = Number.MAX_SAFE_INTEGER;

/** Every participant whose place this one took, at once or along a chain; the nearest first. */
export async function predecessorsOf(
  db: Queries,
  participantId: string,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (let here = [participantId]; here.length > 0;) {
    const links = await listLinksTo(db, here, ever);
    here = links
      .map(({ from }) => from)
      .filter((id) => id !== participantId && !found.has(id));
    here.forEach((id) => found.add(id));
  }
  return [...found];
}

/**
 * Who stands today in the places of these participants: each itself, or whoever
 * took its place last.
 */
export async function heirsOf(
  db: Queries,
  participantIds: readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (let here = [...new Set(participantIds)]; here.length > 0;) {
    const links = await listLinksFrom(db, here, ever);
    for (const id of here) {
      seen.add(id);
      if (links.every(({ from }) => from !== id)) found.add(id);
    }
    here = [...new Set(links.map(({ to }) => to))].filter(
      (id) => !seen.has(id),
    );
  }
  return [...found];
}
