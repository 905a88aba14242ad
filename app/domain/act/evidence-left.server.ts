import type { Context } from "../../context.server";
import { dayOf } from "../kernel/clock";
import { isEditable } from "../lifecycle/act";
import { authorize } from "../permissions/authorize";
import { getAct, loadDraft } from "./load.server";
import { sectionOf, type Section } from "./readiness";

/** What the evidence of an act still lacks, and whether it is a draft at all. */
export async function evidenceLeft(
  { db, actor, now }: Context,
  id: string,
): Promise<{ readonly section: Section; readonly isDraft: boolean }> {
  const act = authorize(actor, "act.read_own", await getAct(db.read, id));
  const { draft } = await loadDraft(db.read, act);
  return {
    section: sectionOf("evidence", draft, dayOf(now)),
    isDraft: isEditable(act.status),
  };
}
