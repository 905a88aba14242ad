import { useT } from "../../i18n/use-t";
import { StatusTag } from "../ui/status-tag";
import type { OwnDomain } from "./own-view";

/** The domains of a participant and whether each is proved. */
export function DomainStates({
  domains,
}: {
  readonly domains: readonly OwnDomain[];
}) {
  const t = useT();
  if (domains.length === 0) return <p>{t("participants.domain.none")}</p>;
  return (
    <ul>
      {domains.map(({ id, domain, dnsProvedAt, mailProvedAt }) => {
        const isProved = dnsProvedAt !== null || mailProvedAt !== null;
        return (
          <li key={id}>
            <bdi dir="ltr">{domain}</bdi>{" "}
            <StatusTag tone={isProved ? "ok" : "warn"}>
              {t(
                isProved
                  ? "participants.domain.proved"
                  : "participants.domain.not-proved",
              )}
            </StatusTag>
          </li>
        );
      })}
    </ul>
  );
}
