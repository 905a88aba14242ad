import type { Context } from "../../context.server";
import {
  askToWiden,
  publishUnmet,
  reopenRequest,
  splitRequest,
} from "./act.server";
import type { OfficerForm } from "./forms.server";
import { leavePool } from "./pool.server";
import {
  askRequester,
  assignRequest,
  openRequest,
  refuseRequest,
  returnRequest,
  takeRequest,
} from "./screen.server";

/** Does what an officer's form asks for. */
export function takeOfficerStep(
  ctx: Context,
  id: string,
  form: OfficerForm,
): Promise<void> {
  switch (form.do) {
    case "take":
      return takeRequest(ctx, id);
    case "assign":
      return assignRequest(ctx, id, form.officer);
    case "ask":
      return askRequester(ctx, id, form.question);
    case "open":
      return openRequest(ctx, id);
    case "return":
      return returnRequest(ctx, id, form.returnReason);
    case "refuse":
      return refuseRequest(ctx, id, form.refusal, form.refusalNote);
    case "widen":
      return askToWiden(ctx, id, {
        audience: form.widerAudience,
        easesNeeds: form.easesNeeds,
        note: form.widenNote,
      });
    case "split":
      return splitRequest(ctx, id, form.splitNeeds, form.splitNote);
    case "publish_unmet":
      return publishUnmet(ctx, id, form.unmetReason, form.unmetNote);
    case "reopen":
      return reopenRequest(ctx, id, form.reopenNote);
    case "unpool":
      return leavePool(ctx, id);
  }
}
