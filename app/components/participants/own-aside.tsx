import { isicCodes } from "../../domain/reference/isic";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ParticipantFacts } from "../register/participant-facts";
import { SummaryList } from "../ui/summary-list";
import { DomainStates } from "./domain-states";
import type { OwnView } from "./own-view";

/** A participant's own side column: what it says, what it proved, who acts for it. */
export function OwnAside({
  participant,
}: {
  readonly participant: OwnView & {
    readonly canEdit: boolean;
    readonly canProve: boolean;
  };
}) {
  const t = useT();
  const lang = t.locale;
  const { id, domains, identityCheckedAt, canEdit, canProve } = participant;
  const sector = isicCodes.find((code) => code === participant.sector);
  return (
    <aside className="stack stack-5">
      <section className="stack" aria-labelledby="facts">
        <h2 id="facts">{t("participants.facts")}</h2>
        {/* Domains stand below, with those that are not proved yet. */}
        <ParticipantFacts participant={{ ...participant, domains: [] }} />
        {sector && (
          <SummaryList
            rows={[
              {
                label: t("participant.label.sector"),
                value: t(`reference.${sector}`),
              },
            ]}
          />
        )}
        {canEdit && (
          <p>
            <a href={url("editParticipant", { lang, id })}>
              {t("participants.edit.title")}
            </a>
          </p>
        )}
      </section>
      <section className="stack" aria-labelledby="domains">
        <h2 id="domains">{t("participants.domain.title")}</h2>
        <DomainStates domains={domains} />
        {canProve && (
          <p>
            <a href={url("participantDomain", { lang, id })}>
              {t("participants.domain.go")}
            </a>
          </p>
        )}
      </section>
      <section className="stack" aria-labelledby="identity">
        <h2 id="identity">{t("participants.identity.title")}</h2>
        <p>
          {identityCheckedAt === null
            ? t("participants.identity.never")
            : t("participants.identity.checked", {
                day: formatDay(lang, identityCheckedAt),
              })}
        </p>
      </section>
      <section className="stack" aria-labelledby="assistance">
        <h2 id="assistance">{t("engagement.mine.title")}</h2>
        <p>
          <a href={url("participantAssistance", { lang, id })}>
            {t("engagement.dashboard.title")}
          </a>
        </p>
      </section>
      <section className="stack" aria-labelledby="people">
        <h2 id="people">{t("membership.members.caption")}</h2>
        <p>
          <a href={url("participantMembers", { lang, id })}>
            {t("membership.members.title")}
          </a>
        </p>
      </section>
    </aside>
  );
}
