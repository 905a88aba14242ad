import type { RequestCaseView } from "../../domain/request/view";
import { formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";
import type { Typed } from "../secretariat/decision-form";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";
import { OfficerForm } from "./officer-form";

/** Where an officer decides: what must be done, the steps, or why there are none. */
export function OfficerDesk({
  view,
  typed,
  errors,
}: {
  readonly view: RequestCaseView;
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const lang = t.locale;
  const { head, officer, obstacle, pool } = view;
  return (
    <div className="stack">
      <h2>{t("request.case.decision")}</h2>
      <p>
        {t("request.case.officer")}
        {t("ui.colon")}
        {officer === null ? t("review.desk.nobody") : <Name text={officer} />}
      </p>
      {view.mustAct && (
        <Notice tone="error" title={t("request.case.must-act")}>
          <p>{t("request.case.must-act-text")}</p>
        </Notice>
      )}
      {view.clockLeft !== null && (
        <Notice tone="info" title={t("request.case.stopped")} />
      )}
      {view.widening && (
        <Notice tone="info" title={t("request.case.widening-open")}>
          <p>{formatInstant(lang, view.widening.at)}</p>
        </Notice>
      )}
      {obstacle !== null && (
        <Notice tone="info" title={t("case.you-may-not")}>
          <p>{t.find(obstacle) ?? t("error.forbidden")}</p>
        </Notice>
      )}
      {pool && (
        <section className="stack">
          <h3>
            {t("request.pool.in")} <Name lang={pool.lang} text={pool.title} />
          </h3>
          <ul>
            {pool.others.map((one) => (
              <li key={one.id}>
                <a href={url("requestCase", { lang, id: one.id })}>
                  <span className="code">{one.number}</span>{" "}
                  <Name lang={one.lang} text={one.title} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.mayPool && (
        <Buttons>
          <ButtonLink
            kind="secondary"
            href={url("requestPool", { lang, id: head.id })}
          >
            {t("request.pool.title")}
          </ButtonLink>
        </Buttons>
      )}
      <OfficerForm view={view} typed={typed} errors={errors} />
    </div>
  );
}
