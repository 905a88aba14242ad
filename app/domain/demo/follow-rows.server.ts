import type { Tx } from "../../../db/client.server";
import { insertFollow } from "../../../db/queries/follow.server";
import type { Follow } from "../follow/model";
import { readSearch } from "../follow/saved-search.server";
import { startOf } from "../kernel/clock";
import { newId } from "../kernel/ids";

/** Late enough that only the newest invented acts are news. */
const since = startOf("2026-10-20");

/** What the demonstration's people follow; the portal itself then tells them the news. */
export async function insertDemoFollows(
  tx: Tx,
  {
    people,
    participantId,
    area,
  }: {
    readonly people: readonly string[];
    readonly participantId: string;
    readonly area: string | null;
  },
): Promise<void> {
  const search = readSearch("kind=academia&kind=civil_society");
  const none = { name: null, query: null };
  const followed = [
    { kind: "proposal", target: "8", frequency: "at_once", ...none },
    { kind: "participant", target: participantId, frequency: "daily", ...none },
    { kind: "area", target: area ?? "KEN", frequency: "weekly", ...none },
    {
      kind: "search",
      target: search.target,
      query: search.text,
      name: "Academia and civil society (demonstration)",
      frequency: "none",
    },
  ] as const satisfies readonly Omit<Follow, "id" | "createdAt">[];
  for (const [index, userId] of people.entries()) {
    // The first follows all of it, the next a little less.
    for (const one of followed.slice(0, followed.length - index)) {
      await insertFollow(tx, {
        id: newId(),
        userId,
        ...one,
        createdAt: since,
      });
    }
  }
}
