import type { Tx } from "../../../db/client.server";
import { updateAct, type ActRow } from "../../../db/queries/act.server";
import {
  replaceCommitments,
  replaceProposals,
} from "../../../db/queries/act-parts.server";
import type { z } from "zod";
import type { Context } from "../../context.server";
import { conflict } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { getAct } from "./load.server";
import type {
  commitmentsForm,
  datesForm,
  proposalsForm,
  signatoryForm,
} from "./schema";

/** Saves one section of a draft. Half-done answers are kept as they are. */
async function editAct(
  ctx: Context,
  id: string,
  edit: (tx: Tx) => Promise<Partial<ActRow>> | Partial<ActRow>,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const act = authorize(ctx.actor, "act.edit", await getAct(tx, id));
    const change = { ...(await edit(tx)), updatedAt: ctx.now };
    if (!(await updateAct(tx, act, change))) throw conflict("error.stale");
  });
}

export const saveProposals = (
  ctx: Context,
  id: string,
  { proposals, statement, lang }: z.output<typeof proposalsForm>,
) =>
  editAct(ctx, id, async (tx) => {
    await replaceProposals(tx, id, proposals);
    return { statement, lang };
  });

export const saveCommitments = (
  ctx: Context,
  id: string,
  { commitments }: z.output<typeof commitmentsForm>,
) =>
  editAct(ctx, id, async (tx) => {
    await replaceCommitments(tx, id, commitments);
    return {};
  });

export const saveSignatory = (
  ctx: Context,
  id: string,
  signatory: z.output<typeof signatoryForm>,
) => editAct(ctx, id, () => signatory);

export const saveDates = (
  ctx: Context,
  id: string,
  dates: z.output<typeof datesForm>,
) => editAct(ctx, id, () => dates);
