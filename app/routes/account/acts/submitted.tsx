import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { ButtonLink, Buttons } from "../../../components/form/button";
import { Confirmation } from "../../../components/ui/confirmation";
import { Name } from "../../../components/ui/name";
import { getOwnAct } from "../../../domain/act/get-own.server";
import { caseStages } from "../../../domain/act/model";
import { usualWait } from "../../../domain/act/usual-wait.server";
import { stageWorkingDays } from "../../../domain/case/clock";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { actParams } from "./question.parts";

export const meta = titled("acts.submitted.title");

export const loader = pageLoader(
  { params: actParams, can: "act.read_own", cache: "none" },
  async ({ ctx, params: { id } }) => {
    const act = await getOwnAct(ctx, id);
    if (act.case === null || act.can.edit) {
      throw redirect(url("actTasks", { lang: ctx.locale, id }), 303);
    }
    return { act, days: await usualWait(ctx), email: emailOf(ctx.actor) };
  },
);

const emailOf = (actor: { kind: string; email?: string }) => actor.email ?? "";

export default function Submitted() {
  const t = useT();
  const lang = t.locale;
  const { act, days, email } = useLoaderData<typeof loader>();
  const { id } = act;
  return (
    <div className="stack stack-5">
      <Confirmation title={t("acts.submitted.title")}>
        <p>
          {t(`act.type.${act.type}`)}
          {t("ui.colon")}
          <Name {...act.participant.name} />
        </p>
        <p>{t("acts.submitted.copy", { email })}</p>
      </Confirmation>
      <section className="stack prose" aria-labelledby="next">
        <h2 id="next">{t("acts.submitted.next")}</h2>
        <ol>
          {caseStages.map((stage) => (
            <li key={stage}>
              <strong>{t(`act.stage.${stage}`)}</strong>
              {t("ui.colon")}
              {t(`act.stage-question.${stage}`)}
            </li>
          ))}
        </ol>
        <p>{t("acts.submitted.officers")}</p>
        <p>
          {t("acts.submitted.each", { days: stageWorkingDays })}{" "}
          {days !== null && t("acts.submitted.median", { days })}
        </p>
        <p>{t("acts.submitted.number")}</p>
        <p>{t("acts.submitted.questions")}</p>
      </section>
      <Buttons>
        <ButtonLink href={url("actTasks", { lang, id })}>
          {t("acts.submitted.follow")}
        </ButtonLink>
        <ButtonLink
          kind="link"
          href={url("myParticipant", { lang, id: act.participant.id })}
        >
          {t("acts.submitted.back")}
        </ButtonLink>
      </Buttons>
    </div>
  );
}
