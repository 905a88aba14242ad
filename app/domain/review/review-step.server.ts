import type { z } from "zod";
import type { Context } from "../../context.server";
import { answerInvitation } from "./answer.server";
import { addRemark, removeRemark } from "./remarks.server";
import type { reviewStepForm } from "./schema.server";

/** Does what a form on a reviewer's page asks for; says what came of it. */
export async function takeReviewStep(
  ctx: Context,
  id: string,
  form: z.output<typeof reviewStepForm>,
): Promise<"accepted" | "declined" | "conflict" | "remark"> {
  switch (form.do) {
    case "decline":
      return answerInvitation(ctx, id, { accepts: false });
    case "accept":
      return answerInvitation(ctx, id, {
        accepts: true,
        conflictNote:
          form.interest === "some" ? (form.conflictNote ?? "") : null,
      });
    case "remark":
      await addRemark(ctx, id, {
        path: form.path,
        remark: form.remark,
        lang: form.remarkLang,
      });
      return "remark";
    case "remove":
      await removeRemark(ctx, id, form.remarkId);
      return "remark";
  }
}
