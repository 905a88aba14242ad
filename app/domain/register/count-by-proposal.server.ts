import type { Context } from "../../context.server";
import { proposalNumbers, type ProposalNumber } from "../initiative/model";
import { registerAt } from "./register-index.server";

/**
 * How many acts in totals take up each proposal, as in the initiative or
 * adapted. The same figure as the register's own facet shows.
 */
export async function countByProposal({
  db,
}: Pick<Context, "db">): Promise<Readonly<Record<ProposalNumber, number>>> {
  const register = await registerAt(db, null);
  const { facets } = await register.find({ q: "", selection: {} });
  return Object.fromEntries(
    proposalNumbers.map((number) => [
      number,
      facets.proposal.get(String(number))?.total ?? 0,
    ]),
  ) as Record<ProposalNumber, number>;
}
