import type { Context } from "../../context.server";
import { authorize } from "../permissions/authorize";
import { renderLetter } from "../outbox/render.server";
import { refusalReasonKey } from "./decide.server";
import { composeLetter, type CaseLetter } from "./letter.server";
import { loadCase } from "./load.server";
import type { CaseForm } from "./schema.server";

type Answer = Exclude<CaseForm, { do: "claim" | "release" }>;

/** The letter an answer would send; null when it sends none. */
function letterOf(answer: Answer, isLast: boolean): CaseLetter | null {
  switch (answer.do) {
    case "return":
      return {
        kind: "case.letter.returned",
        quote: answer.returnText,
        reasonKey: refusalReasonKey({
          outcome: "returned",
          reasonCode: answer.returnReason,
        }),
      };
    case "reject":
      return {
        kind: "case.letter.rejected",
        quote: answer.rejectText,
        reasonKey: refusalReasonKey({
          outcome: "rejected",
          reasonCode: answer.rejectReason,
        }),
      };
    case "clarify":
      return {
        kind: "case.letter.question",
        quote: answer.clarifyText,
        reasonKey: `act.clarification_reason.${answer.clarifyReason}`,
      };
    case "pass":
      // The number is given in the moment of registration, not before.
      return isLast ? { kind: "case.letter.registered", number: "FW-…" } : null;
  }
}

/** The letter as its recipient would read it, before anything is decided. Changes nothing. */
export async function previewLetter(ctx: Context, id: string, answer: Answer) {
  const { act, file, subject } = await loadCase(ctx.db.read, id, ctx.now);
  authorize(ctx.actor, "case.read", subject);
  const wanted = letterOf(answer, file.stage === "approval");
  const letter = wanted && (await composeLetter(ctx.db.read, ctx, act, wanted));
  if (!letter) return { letter: null };
  const { subject: title, text } = renderLetter(letter);
  return { letter: { lang: letter.locale, to: letter.to, title, text } };
}
