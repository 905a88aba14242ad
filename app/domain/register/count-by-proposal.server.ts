import type { Context } from "../../context.server";
import { proposalNumbers, type ProposalNumber } from "../initiative/model";
import type { Instant } from "../kernel/clock";
import { registerAt } from "./register-index.server";

/**
 * How many acts in totals take up each proposal, as in the initiative or
 * adapted, now or at an instant. The same figure as the register's own facet shows.
 */
export async function countByProposal(
  ctx: Pick<Context, "db" | "now">,
  at: Instant | null = null,
): Promise<Readonly<Record<ProposalNumber, number>>> {
  const register = await registerAt(ctx, at);
  const { facets } = await register.find({ q: "", selection: {} });
  return Object.fromEntries(
    proposalNumbers.map((number) => [
      number,
      facets.proposal.get(String(number))?.total ?? 0,
    ]),
  ) as Record<ProposalNumber, number>;
}
