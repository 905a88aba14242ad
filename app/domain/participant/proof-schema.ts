import { z } from "zod";
import {
  isPublicMailDomain,
  registrableDomain,
  sameRegistrableDomain,
} from "./domain";
import { cleanMail } from "./web-address";

/** A domain to be proved, typed as domain or web address; out comes the registrable one. */
export const domainSchema = z
  .string({ error: "participant.error.domain-invalid" })
  .max(300, "participant.error.domain-invalid")
  .transform((text, context) => {
    const domain = registrableDomain(text);
    if (domain === null) {
      const message = "participant.error.domain-invalid";
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }
    if (isPublicMailDomain(domain)) {
      const message = "participant.error.domain-public";
      context.addIssue({ code: "custom", message, params: { domain } });
    }
    return domain;
  });

/** A mail address that can prove `domain`: on the same registrable domain. */
export const proofMailSchema = (domain: string) =>
  z
    .string({ error: "participant.error.contact-invalid" })
    .transform((text, context) => {
      const mail = cleanMail(text);
      const refuse = (message: string) => {
        context.addIssue({ code: "custom", message, params: { domain } });
        return z.NEVER;
      };
      if (mail === undefined)
        return refuse("participant.error.contact-invalid");
      if (isPublicMailDomain(mail))
        return refuse("participant.error.mail-public");
      if (!sameRegistrableDomain(mail, domain))
        return refuse("participant.error.mail-elsewhere");
      return mail;
    });
