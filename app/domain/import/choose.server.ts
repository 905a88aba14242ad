import {
  listFindingsAt,
  updateChoice,
  updateChoices,
} from "../../../db/queries/import-review.server";
import { updateImport } from "../../../db/queries/import.server";
import type { Tx } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { conflict, unprocessable } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { choicesFor, choicesForAll } from "./choices";
import { getImport } from "./move.server";

/** An import whose doubts this officer may decide now. */
export async function openForChoices(tx: Tx, ctx: Context, id: string) {
  const seen = authorize(ctx.actor, "import.prepare", await getImport(tx, id));
  if (seen.state !== "review") throw conflict("import.error.wrong-state");
  // Counts the version up, so that a hand-over meanwhile does not miss the choice.
  if (!(await updateImport(tx, seen, { updatedAt: ctx.now })))
    throw conflict("error.stale");
}

/**
 * Notes the choices of one page. Keys are `row-position`; an empty choice opens
 * the doubt again.
 * @throws DomainError 422 for what can't be chosen there
 */
export async function chooseForRows(
  ctx: Context,
  id: string,
  choices: Readonly<Record<string, string>>,
): Promise<void> {
  const chosen = Object.entries(choices).map(([key, choice]) => {
    const [row = 0, position = 0] = key.split("-").map(Number);
    return { row, position, choice };
  });
  await ctx.db.write(async (tx) => {
    await openForChoices(tx, ctx, id);
    if (chosen.length === 0) return;
    const findings = await listFindingsAt(
      tx,
      id,
      chosen.map(({ row }) => row),
    );
    for (const { row, position, choice } of chosen) {
      const doubt = findings.find(
        (one) => one.row === row && one.position === position,
      );
      const fits =
        doubt?.weight === "doubt" &&
        (choice === "" || choicesFor(doubt).includes(choice));
      if (!fits) throw unprocessable("import.error.choose");
      await updateChoice(
        tx,
        { importId: id, row, position },
        choice === "" ? null : choice,
      );
    }
  });
}

/** The same choice for all doubts of a kind; `open` opens them again. */
export async function chooseForAll(
  ctx: Context,
  id: string,
  { code, choice }: { readonly code: string; readonly choice: string },
): Promise<void> {
  if (choice !== "open" && !choicesForAll(code).includes(choice))
    throw unprocessable("import.error.choose");
  await ctx.db.write(async (tx) => {
    await openForChoices(tx, ctx, id);
    await updateChoices(tx, id, code, choice === "open" ? null : choice);
  });
}
