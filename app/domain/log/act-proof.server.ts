import { listLeavesWithEvents } from "../../../db/queries/log.server";
import type { Context } from "../../context.server";
import type { Instant } from "../kernel/clock";

/** One entry of an act in the log. */
export interface ActProofLine {
  readonly leaf: number;
  readonly event: string;
  readonly at: Instant;
  /** Whether its words can be checked too: the act has some, and their salt. */
  readonly hasTexts: boolean;
}

/** The entries of an act in the log, as far as its row of the register goes, oldest first. */
export async function listActProofs(
  { db }: Pick<Context, "db">,
  { actId, events }: { readonly actId: string; readonly events: number },
): Promise<ActProofLine[]> {
  const lines = await listLeavesWithEvents(db.read, actId, events);
  return lines.map(({ salt, ...line }) => ({
    ...line,
    hasTexts: salt !== null,
  }));
}
