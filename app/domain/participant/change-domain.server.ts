import type { Context } from "../../context.server";
import type { DomainForm } from "./domain-form";
import { sendDomainMail } from "./domain-mail.server";
import { addDomain, checkDns } from "./prove-domain.server";
import { removeDomain } from "./remove-domain.server";

/** Does what one of the forms of the domain page asks for, and says what came of it. */
export async function changeDomain(
  ctx: Context,
  participantId: string,
  form: DomainForm,
): Promise<"added" | "proved" | "not-found" | "sent" | "removed"> {
  switch (form.intent) {
    case "add":
      await addDomain(ctx, participantId, form.domain);
      return "added";
    case "check": {
      const isProved = await checkDns(ctx, participantId, form.proof);
      return isProved ? "proved" : "not-found";
    }
    case "mail":
      await sendDomainMail(ctx, participantId, form.proof, form.address);
      return "sent";
    case "remove":
      await removeDomain(ctx, participantId, form.proof, form.sure === "yes");
      return "removed";
  }
}
