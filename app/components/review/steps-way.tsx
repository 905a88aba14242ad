import type { PracticeStage } from "../../domain/practice/model";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";
import { Notice } from "../ui/notice";

/** What happens next with a text, and what its authors can do now. */
export function StepsWay({
  view,
}: {
  readonly view: {
    readonly head: {
      readonly id: string;
      readonly stage: PracticeStage;
      readonly owner: { readonly checkedAt: number | null };
    };
    readonly mayEdit: boolean;
    readonly mayClear: boolean;
    readonly lacksClearer: boolean;
    readonly unanswered: number;
  };
}) {
  const t = useT();
  const lang = t.locale;
  const { id, stage, owner } = view.head;
  return (
    <section className="stack" aria-labelledby="next">
      <h2 id="next">{t("review.steps.next")}</h2>
      <p>{t(`review.next.${stage}`)}</p>
      {view.lacksClearer && (
        <Notice tone="warn" title={t("review.steps.no-clearer")}>
          <p>{t("review.steps.no-clearer-hint")}</p>
        </Notice>
      )}
      {owner.checkedAt === null && (
        <Notice tone="warn" title={t("writing.check.unchecked")}>
          <p>{t("writing.check.unchecked-text")}</p>
        </Notice>
      )}
      <Buttons>
        {view.mayEdit && (
          <ButtonLink href={url("writePractice", { lang, id })}>
            {t("review.steps.write")}
          </ButtonLink>
        )}
        {view.mayClear && (
          <ButtonLink href={url("clearPractice", { lang, id })}>
            {t("review.clear.title")}
          </ButtonLink>
        )}
        {stage === "revision_requested" && (
          <ButtonLink
            kind="secondary"
            href={url("practiceRemarks", { lang, id })}
          >
            {t("review.steps.remarks", { count: view.unanswered })}
          </ButtonLink>
        )}
      </Buttons>
    </section>
  );
}
