import {
  countOutcomes,
  findOpenDoubt,
} from "../../../db/queries/import-review.server";
import type { Context } from "../../context.server";
import { conflict } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import { chooseForAll, chooseForRows } from "./choose.server";
import { mapImport } from "./map.server";
import { getImport, moveImport } from "./move.server";
import type { ImportForm } from "./schema";
import { chooseForValues, mapKinds } from "./values.server";

/** Gives a decided dry run to a second officer. */
async function handOver(ctx: Context, id: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const seen = authorize(
      ctx.actor,
      "import.prepare",
      await getImport(tx, id),
    );
    if (seen.state === "review" && (await findOpenDoubt(tx, id))) {
      throw conflict("import.error.open-doubts");
    }
    // A list of heads alone, or of rows that are all refused.
    const { included } = await countOutcomes(tx, id);
    if (seen.state === "review" && included === 0)
      throw conflict("import.error.nothing");
    await moveImport(tx, ctx, seen, "hand_over");
  });
}

/** The second officer's word: the rows go onto the register, or back to the first. */
async function decide(
  ctx: Context,
  id: string,
  event: "approve" | "send_back",
): Promise<void> {
  const { actor } = ctx;
  await ctx.db.write(async (tx) => {
    const seen = authorize(actor, "import.approve", await getImport(tx, id));
    assertProved(actor, "import.approve", ctx.now);
    const approvedBy =
      event === "approve" && actor.kind === "user" ? actor.userId : null;
    await moveImport(tx, ctx, seen, event, { approvedBy });
  });
}

async function discard(ctx: Context, id: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const seen = authorize(
      ctx.actor,
      "import.prepare",
      await getImport(tx, id),
    );
    await moveImport(tx, ctx, seen, "discard");
  });
}

/** What an officer does on an import's page. Each answer asks for its own permission. */
export async function answerImport(
  ctx: Context,
  id: string,
  input: ImportForm,
): Promise<void> {
  switch (input.do) {
    case "map":
    case "sheet":
      await mapImport(ctx, id, input);
      return;
    case "choose":
      await chooseForRows(ctx, id, input.choices);
      return;
    case "choose_all":
      await chooseForAll(ctx, id, input);
      return;
    case "choose_values":
      await chooseForValues(ctx, id, input);
      return;
    case "map_kinds":
      await mapKinds(ctx, id, input.picks);
      return;
    case "hand_over":
      await handOver(ctx, id);
      return;
    case "approve":
    case "send_back":
      await decide(ctx, id, input.do);
      return;
    case "discard":
      await discard(ctx, id);
  }
}
