import type { CheckCode } from "../../domain/case/checklist";
import { formatShortDay } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import type { CaseParticipant } from "./case-view";

/** What the portal knows about a line of the checklist; the officer still judges. */
export function checkHint(
  t: Translate,
  code: CheckCode,
  { proofs, identifiers, twins }: CaseParticipant,
): string | undefined {
  const provedOn = (pick: "dnsProvedAt" | "mailProvedAt") => {
    const found = proofs.find((one) => one[pick] !== null);
    return found
      ? t("case.hint.proved", {
          domain: found.domain,
          date: formatShortDay(t.locale, found[pick] ?? 0),
        })
      : t("case.hint.not-proved");
  };
  switch (code) {
    case "domain_dns":
      return provedOn("dnsProvedAt");
    case "domain_mail":
      return provedOn("mailProvedAt");
    case "domain_or_registry":
      return [
        provedOn("dnsProvedAt"),
        t("case.hint.identifiers", { count: identifiers.length }),
      ].join(" ");
    case "register_entry":
      return t("case.hint.identifiers", { count: identifiers.length });
    case "no_double":
      return t("case.hint.twins", { count: twins.length });
    case "callback":
      return t("case.hint.callback");
    default:
      return undefined;
  }
}
