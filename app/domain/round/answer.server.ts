import type { Context } from "../../context.server";
import { overrideRound, type OverridePrice } from "./override.server";
import { publishRound } from "./publish.server";
import type { WorkForm } from "./schema";
import { cancelRound, runRound, stopRound } from "./steer.server";

/**
 * Does what a form of the workbench asks for.
 * @returns what a change of the proposal would cost, while it is not made; else null
 */
export async function answerRound(
  ctx: Context,
  id: string,
  form: WorkForm,
): Promise<OverridePrice | null> {
  switch (form.do) {
    case "run":
      await runRound(ctx, id);
      return null;
    case "stop":
      await stopRound(ctx, id);
      return null;
    case "cancel":
      await cancelRound(ctx, id);
      return null;
    case "override":
      return overrideRound(ctx, id, form);
    case "publish":
      await publishRound(ctx, id);
      return null;
  }
}
