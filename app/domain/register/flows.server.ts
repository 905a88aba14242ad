import type { Context } from "../../context.server";
import { proposalNumbers } from "../initiative/model";
import type { Instant } from "../kernel/clock";
import { regionValues } from "./facets";
import { registerAt } from "./register-index.server";

/** Acts in totals that take up one proposal, by participants of one region. */
export interface RegionFlow {
  readonly proposal: number;
  /** The region's place in `regionValues`. */
  readonly region: number;
  readonly count: number;
}

/** Which regions act on which proposals; pairs without an act are left out. */
export async function countFlows(
  ctx: Pick<Context, "db" | "now">,
  at: Instant | null = null,
): Promise<readonly RegionFlow[]> {
  const register = await registerAt(ctx, at);
  const found = await Promise.all(
    regionValues.map((region) =>
      register.find({ q: "", selection: { region: [region] } }),
    ),
  );
  return found.flatMap(({ facets }, region) =>
    proposalNumbers
      .map((proposal) => ({
        proposal,
        region,
        count: facets.proposal.get(String(proposal))?.total ?? 0,
      }))
      .filter(({ count }) => count > 0),
  );
}
