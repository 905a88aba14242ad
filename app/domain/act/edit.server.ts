import type { Tx } from "../../../db/client.server";
import { updateAct, type ActRow } from "../../../db/queries/act.server";
import {
  replaceCommitments,
  replaceProposals,
} from "../../../db/queries/act-parts.server";
import type { z } from "zod";
import type { Context } from "../../context.server";
import { dayOf } from "../kernel/clock";
import { conflict } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { getAct, loadDraft } from "./load.server";
import { sectionOf, type Section, type SectionName } from "./readiness";
import type {
  commitmentsForm,
  datesForm,
  proposalsForm,
  signatoryForm,
} from "./schema";
import { seenMark } from "./seen.server";

/** What the page was filled from, see `seenMark`. */
interface Seen {
  readonly seen?: string | undefined;
}

/**
 * Saves one section of a draft. Half-done answers are kept as they are.
 * @returns the section as it is now, with what is still missing or wrong in it
 * @throws DomainError 409 when the section was changed since the page was shown
 */
async function editAct(
  ctx: Context,
  id: string,
  section: SectionName,
  { seen }: Seen,
  edit: (tx: Tx) => Promise<Partial<ActRow>> | Partial<ActRow>,
): Promise<Section> {
  return ctx.db.write(async (tx) => {
    const act = authorize(ctx.actor, "act.edit", await getAct(tx, id));
    const before = await loadDraft(tx, act);
    const change = { ...(await edit(tx)), updatedAt: ctx.now };
    if (!(await updateAct(tx, act, change))) throw conflict("error.stale");
    const after = await loadDraft(tx, { ...act, ...change });
    const mark = seenMark(section, before.draft);
    // The same answers twice are no quarrel.
    const isChange = seenMark(section, after.draft) !== mark;
    if (seen !== undefined && seen !== mark && isChange) {
      throw conflict("act.error.changed-meanwhile");
    }
    return sectionOf(section, after.draft, dayOf(ctx.now));
  });
}

export const saveProposals = (
  ctx: Context,
  id: string,
  input: z.output<typeof proposalsForm> & Seen,
) =>
  editAct(ctx, id, "proposals", input, async (tx) => {
    const { proposals, statement, lang } = input;
    await replaceProposals(tx, id, proposals);
    return { statement, lang };
  });

/** Rows are numbered anew, so that a removed one leaves no gap. */
export const saveCommitments = (
  ctx: Context,
  id: string,
  input: z.output<typeof commitmentsForm> & Seen,
) =>
  editAct(ctx, id, "commitments", input, async (tx) => {
    const rows = input.commitments.map((row, position) => ({
      ...row,
      position,
    }));
    await replaceCommitments(tx, id, rows);
    return {};
  });

export const saveSignatory = (
  ctx: Context,
  id: string,
  { seen, ...signatory }: z.output<typeof signatoryForm> & Seen,
) => editAct(ctx, id, "signatory", { seen }, () => signatory);

export const saveDates = (
  ctx: Context,
  id: string,
  { seen, ...dates }: z.output<typeof datesForm> & Seen,
) => editAct(ctx, id, "dates", { seen }, () => dates);
