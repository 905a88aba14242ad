import type { Context } from "../../context.server";
import { overrideRound } from "./override.server";
import { publishRound } from "./publish.server";
import type { WorkForm } from "./schema";
import { cancelRound, runRound, stopRound } from "./steer.server";

/** Does what a form of the workbench asks for. */
export async function answerRound(
  ctx: Context,
  id: string,
  form: WorkForm,
): Promise<void> {
  switch (form.do) {
    case "run":
      return runRound(ctx, id);
    case "stop":
      return stopRound(ctx, id);
    case "cancel":
      return cancelRound(ctx, id);
    case "override":
      return overrideRound(ctx, id, form);
    case "publish":
      await publishRound(ctx, id);
  }
}
