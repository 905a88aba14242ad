import type { OwnPractice } from "../../domain/practice/own";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

/** What else can be done with a practice: people, and the steps that end or renew it. */
export function KeepLinks({ practice }: { readonly practice: OwnPractice }) {
  const t = useT();
  const lang = t.locale;
  const { id, can } = practice;
  const { discard, withdraw, revise, archive, confirmCurrent } = can;
  const hasSteps = discard || withdraw || revise || archive || confirmCurrent;
  return (
    <section className="stack" aria-labelledby="keep">
      <h2 id="keep">{t("writing.keep.title")}</h2>
      <ul>
        {can.manageEditors && (
          <li>
            <a href={url("writeEditors", { lang, id })}>
              {t("writing.editors.title")}
            </a>
          </li>
        )}
        <li>
          <a href={url("practiceSteps", { lang, id })}>
            {t("review.steps.title")}
          </a>
          {hasSteps && <p className="small muted">{t("writing.keep.steps")}</p>}
        </li>
      </ul>
    </section>
  );
}
