import type { Context } from "../../context.server";
import { acceptMatch, declineMatch } from "./answer.server";
import type { MatchForm } from "./schema.server";
import { introduceMatch, shortlistMatch } from "./step.server";

/** Does what a match's form asks for. */
export function takeMatchStep(
  ctx: Context,
  id: string,
  form: MatchForm,
): Promise<void> {
  switch (form.do) {
    case "accept":
      return acceptMatch(ctx, id, form.side);
    case "introduce":
      return introduceMatch(ctx, id, form.side);
    case "shortlist":
      return shortlistMatch(ctx, id);
    case "decline":
      return declineMatch(ctx, id, form, form.side);
  }
}
