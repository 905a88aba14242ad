import type { Context } from "../../context.server";
import type { Instant } from "../kernel/clock";
import type { Rows } from "./columns";
import { pick, sorts } from "./order";
import { readShown, type ShownRow } from "./list.server";
import { registerAt } from "./register-index.server";

/** The figures of the home page. Each has its rule on the page "How counted". */
export interface RegisterSummary {
  /** Acts in totals. */
  readonly acts: number;
  /** Participants with an act in totals. */
  readonly participants: number;
  /** Countries and areas those participants belong to. */
  readonly areas: number;
  readonly latest: readonly ShownRow[];
}

const everything = { q: "", selection: {} };

/** The register in a few figures, with its newest acts. */
export async function summarizeRegister(
  ctx: Pick<Context, "db" | "locale" | "now">,
  latest: number,
  at: Instant | null = null,
): Promise<RegisterSummary> {
  const register = await registerAt(ctx, at);
  const found = await register.find(everything);
  const order = await register.order(sorts[0], ctx.locale);
  const seqs = pick(register.rows, order, found.slots, {
    from: 0,
    most: latest,
    backwards: true,
  });
  return {
    acts: found.total,
    participants: countParticipants(register.rows),
    areas: [...found.facets.area.values()].filter(({ total }) => total > 0)
      .length,
    latest: await readShown(ctx, seqs, at),
  };
}

function countParticipants({ columns, places }: Rows) {
  const { counted, participant, participants } = columns;
  const seen = new Uint8Array(participants.length);
  for (const place of places) {
    if (counted[place]) seen[participant[place] ?? 0] = 1;
  }
  return seen.reduce((sum, one) => sum + one, 0);
}

/** Acts in totals, by the area of the participant. */
export interface AreaCounts {
  /** By ISO 3166-1 alpha-3 code, the most first; areas without an act are left out. */
  readonly byArea: ReadonlyMap<string, number>;
  /** Acts of bodies that belong to no one area. */
  readonly withoutArea: number;
}

/** Acts in totals by area, as the register is or stood at an instant. */
export async function countByArea(
  ctx: Pick<Context, "db" | "now">,
  at: Instant | null = null,
): Promise<AreaCounts> {
  const found = await (await registerAt(ctx, at)).find(everything);
  const counts = [...found.facets.area]
    .map(([area, { total }]) => [area, total] as const)
    .filter(([, total]) => total > 0)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const placed = counts.reduce((sum, [, total]) => sum + total, 0);
  return { byArea: new Map(counts), withoutArea: found.total - placed };
}
