import type { Context } from "../../context.server";
import { askParticipant } from "./ask.server";
import { claimChallenge, releaseChallenge } from "./claim.server";
import {
  dismissChallenge,
  endChallenge,
  proposeToUphold,
  sendProposalBack,
  suspendForChallenge,
  upholdChallenge,
} from "./decide.server";
import type { ChallengeAnswer } from "./schema.server";

/** Does what a form of the officers' page asks for. */
export async function answerCaseOfChallenge(
  ctx: Context,
  id: string,
  form: ChallengeAnswer,
): Promise<void> {
  switch (form.do) {
    case "claim":
      return claimChallenge(ctx, id);
    case "release":
      return releaseChallenge(ctx, id);
    case "ask":
      return askParticipant(ctx, id, form.askText);
    case "suspend":
      return suspendForChallenge(ctx, id);
    case "remove":
      return proposeToUphold(ctx, id, {
        outcome: "removed",
        reason: form.removalReason,
        note: form.removalNote,
      });
    case "correct":
      return proposeToUphold(ctx, id, {
        outcome: "corrected",
        reason: null,
        note: form.correctNote,
      });
    case "dismiss":
      return dismissChallenge(ctx, id, {
        reason: form.dismissalReason,
        note: form.dismissalNote,
      });
    case "end":
      return endChallenge(ctx, id);
    case "approve":
      return upholdChallenge(ctx, id);
    case "send_back":
      return sendProposalBack(ctx, id);
  }
}
