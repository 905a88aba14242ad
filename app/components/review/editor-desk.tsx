import type { Judgement } from "../../domain/practice/judgement";
import type { Divergence } from "../../domain/practice/publication";
import type { EditorStep } from "../../domain/review/model";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";
import { Form } from "../form/form";
import type { Typed } from "../secretariat/decision-form";
import { ProveNotice } from "../secretariat/prove-notice";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";
import { EditorForm } from "./editor-form";
import { JudgementBox } from "./judgement-box";

interface DeskView {
  readonly head: {
    readonly id: string;
    readonly owner: { readonly checkedAt: number | null };
  };
  readonly lacksClearer: boolean;
  readonly editor: string | null;
  readonly steps: readonly EditorStep[];
  readonly obstacle: string | null;
  readonly mayInvite: boolean;
  readonly needsProof: boolean;
  readonly verdict: {
    readonly obstacle: string | null;
    readonly divergences: readonly Divergence[];
    readonly judgement: Judgement;
  } | null;
}

/** Where an editor decides: what the reviews allow, the steps, or why there are none. */
export function EditorDesk({
  view,
  typed,
  errors,
  isAnswered,
}: {
  readonly view: DeskView;
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
  readonly isAnswered: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  const { id } = view.head;
  const { verdict, obstacle, needsProof } = view;
  return (
    <div className="stack">
      <h2>{t("review.desk.decision")}</h2>
      <p>
        {t("review.desk.editor")}
        {t("ui.colon")}
        {view.editor === null ? (
          t("review.desk.nobody")
        ) : (
          <Name text={view.editor} />
        )}
      </p>
      {obstacle !== null && (
        <Notice tone="info" title={t("case.you-may-not")}>
          <p>{t.find(obstacle) ?? t("error.forbidden")}</p>
        </Notice>
      )}
      {view.lacksClearer && (
        <Notice tone="warn" title={t("review.steps.no-clearer")}>
          <p>{t("review.desk.no-clearer-hint")}</p>
        </Notice>
      )}
      {view.head.owner.checkedAt === null && (
        <Notice tone="warn" title={t("review.desk.unchecked")}>
          <p>{t("review.error.owner-unchecked")}</p>
        </Notice>
      )}
      {view.mayInvite && (
        <Buttons>
          <ButtonLink
            kind="secondary"
            href={url("practiceReviewers", { lang, id })}
          >
            {t("review.desk.invite")}
          </ButtonLink>
        </Buttons>
      )}
      {verdict !== null && (
        <>
          {verdict.divergences.map((one) => (
            <Notice key={one} tone="warn">
              <p>{t(`review.divergence.${one}`)}</p>
            </Notice>
          ))}
          {verdict.obstacle !== null && (
            <Notice tone="info" title={t("review.desk.not-yet")}>
              <p>{t.find(verdict.obstacle)}</p>
            </Notice>
          )}
          <JudgementBox judgement={verdict.judgement} />
        </>
      )}
      {needsProof && (
        <ProveNotice
          back={url("practiceCase", { lang, id })}
          isAnswered={isAnswered}
        />
      )}
      {needsProof && !isAnswered ? (
        <Form>{null}</Form>
      ) : (
        <EditorForm steps={view.steps} typed={typed} errors={errors} />
      )}
    </div>
  );
}
