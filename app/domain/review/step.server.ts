import type { Context } from "../../context.server";
import {
  archivePractice,
  confirmCurrent,
  discardPractice,
  revisePractice,
  withdrawPractice,
  withdrawPublicPractice,
} from "../practice/keep.server";
import { publishPractice } from "../practice/publish.server";
import {
  approvePractice,
  declinePractice,
  requestRevision,
  restorePractice,
  returnToAuthors,
  suspendPractice,
  takeUp,
} from "./decide.server";
import type { KeepStep } from "./model";
import type { EditorForm } from "./schema.server";

/** Does what an editor's form asks for. */
export function takeEditorStep(
  ctx: Context,
  id: string,
  form: EditorForm,
): Promise<void> {
  switch (form.do) {
    case "take":
      return takeUp(ctx, id);
    case "return":
      return returnToAuthors(ctx, id, form.returnReason);
    case "request_revision":
      return requestRevision(ctx, id, form.revisionNote);
    case "approve":
      return approvePractice(ctx, id);
    case "decline":
      return declinePractice(ctx, id, form.declineReason);
    case "publish":
      return publishPractice(ctx, id);
    case "suspend":
      return suspendPractice(ctx, id, form.suspendReason);
    case "restore":
      return restorePractice(ctx, id, form.restoreReason);
  }
}

/** Does what an owner's form asks for. */
export function takeKeepStep(
  ctx: Context,
  id: string,
  step: KeepStep,
): Promise<void> {
  switch (step) {
    case "discard":
      return discardPractice(ctx, id);
    case "withdraw":
      return withdrawPractice(ctx, id);
    case "revise":
      return revisePractice(ctx, id);
    case "confirm_current":
      return confirmCurrent(ctx, id);
    case "archive":
      return archivePractice(ctx, id);
    case "withdraw_public":
      return withdrawPublicPractice(ctx, id);
  }
}
