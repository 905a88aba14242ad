import type { OwnAct } from "../../domain/act/own";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";
import { Clock } from "../ui/clock";
import { Notice } from "../ui/notice";
import { FollowUps } from "./follow-ups";
import { Refusal } from "./refusal";

/** Where an act stands, what that means for its owner, and what may be done now. */
export function ActState({ act }: { readonly act: OwnAct }) {
  const t = useT();
  const lang = t.locale;
  const { id, status } = act;
  switch (status) {
    case "draft":
      return null;
    case "returned":
      return (
        <Notice tone="warn" title={t("acts.state.returned")}>
          <Refusal act={act} />
          <p>{t("acts.state.returned-next")}</p>
        </Notice>
      );
    case "rejected":
      return (
        <Notice tone="error" title={t("acts.state.rejected")}>
          <Refusal act={act} />
          <p>{t("acts.state.rejected-next")}</p>
          <StartAnew act={act} />
        </Notice>
      );
    case "expired":
    case "discarded":
      return (
        <Notice title={t(`acts.state.${status}`)}>
          <StartAnew act={act} />
        </Notice>
      );
    case "clarification":
      return (
        <Notice tone="warn" title={t("acts.state.clarification")}>
          <p>{t("acts.state.clarification-next")}</p>
          {act.can.answer && (
            <Buttons>
              <ButtonLink href={url("actClarification", { lang, id })}>
                {t("acts.clarification.title")}
              </ButtonLink>
            </Buttons>
          )}
        </Notice>
      );
    case "submitted":
    case "identity_check":
    case "authority_check":
    case "approval":
    case "registered":
      return (
        <Notice title={t("acts.state.checking")}>
          <p>{t(`acts.state.${status}`)}</p>
          {act.case && (
            <p>
              {t("acts.state.clock")}{" "}
              <Clock
                due={act.case.dueAt}
                now={act.now}
                stopped={act.case.pausedAt !== null}
              />
            </p>
          )}
        </Notice>
      );
    default:
      return <FollowUps act={act} />;
  }
}

function StartAnew({ act }: { readonly act: OwnAct }) {
  const t = useT();
  const { id } = act.participant;
  return (
    <p>
      <a href={url("newAct", { lang: t.locale, id })}>{t("acts.do.start")}</a>
    </p>
  );
}
