import { findInstrumentAct } from "../../../db/queries/instrument.server";
import type { Context } from "../../context.server";
import { loadCase } from "../case/load.server";
import { authorize } from "../permissions/authorize";
import { describeFiling } from "./filed-parties.server";
import { loadFiling } from "./load.server";
import type { FiledInstrument } from "./own";

/**
 * The instrument of a case as this side filed it, and whether the other side
 * filed the same one before; null where the act has none.
 * @throws DomainError as the case page itself
 */
export async function describeCaseInstrument(
  { db, actor, now }: Context,
  caseId: string,
): Promise<{
  readonly filing: FiledInstrument;
  readonly isJoined: boolean;
} | null> {
  const { subject } = await loadCase(db.read, caseId, now);
  authorize(actor, "case.read", subject);
  const link = await findInstrumentAct(db.read, caseId);
  if (!link) return null;
  const filing = await loadFiling(db.read, link.filedId);
  return {
    filing: await describeFiling(db.read, filing),
    isJoined: link.instrumentId !== link.filedId,
  };
}
