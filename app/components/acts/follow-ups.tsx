import type { OwnAct } from "../../domain/act/own";
import { isClocked } from "../../domain/report/due";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";
import { Notice } from "../ui/notice";

/** An act on the register: its public page, and what its participant may do with it. */
export function FollowUps({ act }: { readonly act: OwnAct }) {
  const t = useT();
  const lang = t.locale;
  const { id, number, can, participant, status } = act;
  const stands = isClocked(status);
  const about = (type: "amend" | "reaffirm") =>
    url("newAct", { lang, id: participant.id }, { about: id, type });
  return (
    <>
      <Notice
        tone={stands ? "ok" : "info"}
        title={t(`acts.state.${stands ? "published" : "ended"}`, {
          status: t(`act.status.${status}`),
        })}
      >
        {act.registeredAt !== null && (
          <p>
            {t("acts.state.registered-on", {
              day: formatDay(lang, act.registeredAt),
            })}
          </p>
        )}
        {act.reportDueAt !== null && can.report && (
          <p>
            {t("report.own-due", { day: formatDay(lang, act.reportDueAt) })}
          </p>
        )}
        {act.withdrawnAt !== null && (
          <p>
            {t("acts.state.withdrawn-on", {
              day: formatDay(lang, act.withdrawnAt),
            })}
          </p>
        )}
        {number && (
          <p>
            <a href={url("act", { lang, number })}>
              {t("acts.state.public-page")}
            </a>
          </p>
        )}
      </Notice>
      {(can.report || can.amend || can.reaffirm || can.withdraw) && (
        <Buttons>
          {can.report && (
            <ButtonLink href={url("actReport", { lang, id })}>
              {t("report.do")}
            </ButtonLink>
          )}
          {can.amend && (
            <ButtonLink kind="secondary" href={about("amend")}>
              {t("acts.do.amend")}
            </ButtonLink>
          )}
          {can.reaffirm && (
            <ButtonLink kind="secondary" href={about("reaffirm")}>
              {t("acts.do.reaffirm")}
            </ButtonLink>
          )}
          {can.withdraw && (
            <ButtonLink kind="link" href={url("actWithdraw", { lang, id })}>
              {t("acts.do.withdraw")}
            </ButtonLink>
          )}
        </Buttons>
      )}
    </>
  );
}
