import { findNextCase } from "../../../db/queries/case-list.server";
import type { Context } from "../../context.server";
import { caseStages } from "../act/model";
import { may, needsStepUp } from "../permissions/authorize";
import { caseAnswers, type CaseAnswer } from "./model";
import { holderOf, type LoadedCase } from "./load.server";
import { queueReader } from "./list.server";
import { obstacleTo } from "./obstacle";
import { stages } from "./stages";

/** The permission behind each answer. */
const permissionOf = {
  clarify: "case.clarify",
  return: "case.return",
  reject: "case.reject",
} as const;

/** What the reader may do with a case now, and why not where it may not. */
export function abilities(
  { actor, now }: Pick<Context, "actor" | "now">,
  { file, act, subject }: LoadedCase,
) {
  const isOpen = file.closedAt === null;
  const isOfficer = may(actor, "case.claim");
  const isMine = actor.kind === "user" && holderOf(file, now) === actor.userId;
  const { can } = stages[file.stage];
  const permission = (answer: CaseAnswer) =>
    answer === "pass" ? can : permissionOf[answer];
  // A question that waits can be ended, not asked again or passed over.
  const fits = (answer: CaseAnswer) =>
    act.status !== "clarification" ||
    answer === "return" ||
    answer === "reject";
  return {
    isOpen,
    isOfficer,
    isMine,
    /** Why the reader may not take it up; null when it may. */
    claimObstacle: obstacleTo(actor, "case.claim", subject),
    answers: isOpen
      ? caseAnswers.filter(
          (answer) =>
            fits(answer) &&
            obstacleTo(actor, permission(answer), subject) === null,
        )
      : [],
    needsProof: needsStepUp(actor, can, now),
  };
}

/** The next case for the reader after this one, if any. */
export async function nextCaseFor(ctx: Context, except: string) {
  if (!may(ctx.actor, "case.claim")) return null;
  const mayApprove = may(ctx.actor, "case.approve");
  const next = await findNextCase(
    ctx.db.read,
    queueReader(ctx),
    except,
    caseStages.filter((stage) => stage !== "approval" || mayApprove),
  );
  return next?.id ?? null;
}
