import type { Context } from "../../context.server";
import { claimCase, releaseCase } from "./claim.server";
import { askClarification } from "./clarify.server";
import { passStage, refuseAct } from "./decide.server";
import type { CaseForm } from "./schema.server";

/** Does what a form of the case page asks for. */
export async function answerCase(
  ctx: Context,
  id: string,
  form: CaseForm,
): Promise<void> {
  switch (form.do) {
    case "claim":
      return claimCase(ctx, id);
    case "release":
      return releaseCase(ctx, id);
    case "pass":
      return passStage(ctx, id, form.stage, form);
    case "clarify":
      return askClarification(ctx, id, {
        stage: form.stage,
        reason: form.clarifyReason,
        text: form.clarifyText,
      });
    case "return":
      return refuseAct(ctx, id, {
        stage: form.stage,
        outcome: "returned",
        reasonCode: form.returnReason,
        note: form.returnText,
      });
    case "reject":
      return refuseAct(ctx, id, {
        stage: form.stage,
        outcome: "rejected",
        reasonCode: form.rejectReason,
        note: form.rejectText,
      });
  }
}
