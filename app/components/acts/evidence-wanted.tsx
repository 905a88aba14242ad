import type { OwnAct } from "../../domain/act/own";
import { requiredEvidence } from "../../domain/act/rules";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Icon } from "../ui/icon";
import { InsetText } from "../ui/inset-text";

/** What this kind of participant has to show, in words, and what of it is there. */
export function EvidenceWanted({ act }: { readonly act: OwnAct }) {
  const t = useT();
  const wanted = requiredEvidence(
    act.kind,
    act.vehicle,
    act.answers.signatoryOffice,
  );
  const problems = act.sections.find(
    ({ name }) => name === "evidence",
  )?.problems;
  const needsIdentifier = problems?.["identifier"] !== undefined;
  return (
    <InsetText>
      <p>
        <strong>{t("acts.evidence.wanted")}</strong>
      </p>
      <ul>
        {wanted.map((group) => {
          const isThere = act.evidence.some(({ kind }) => group.includes(kind));
          return (
            <li key={group.join()}>
              {group
                .map((kind) => t(`act.evidence.${kind}`))
                .join(t("acts.evidence.or"))}{" "}
              {isThere && (
                <>
                  <Icon name="check" /> {t("acts.evidence.there")}
                </>
              )}
            </li>
          );
        })}
        {act.kind === "company" && (
          <li id="f-identifier">
            {t("acts.evidence.identifier")}{" "}
            {needsIdentifier ? (
              <a
                href={url("editParticipant", {
                  lang: t.locale,
                  id: act.participant.id,
                })}
              >
                {t("acts.evidence.identifier-add")}
              </a>
            ) : (
              <>
                <Icon name="check" /> {t("acts.evidence.there")}
              </>
            )}
          </li>
        )}
      </ul>
      <p>{t("acts.evidence.private")}</p>
    </InsetText>
  );
}
