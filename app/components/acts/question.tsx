import type { ReactNode } from "react";
import type { OwnAct } from "../../domain/act/own";
import type { SectionName } from "../../domain/act/readiness";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { ErrorSummary } from "../form/error-summary";
import { errorTexts, formProblems } from "../form/errors";
import { Form } from "../form/form";
import { PageHeader } from "../layout/page-header";
import { useRoot } from "../layout/use-root";
import { Notice } from "../ui/notice";
import { actCrumbs } from "./act-crumbs";
import { DraftBanner } from "./draft-banner";
import { fieldValues } from "./field-values";
import { namedRows } from "./problem-texts";
import { SavedNote } from "./saved-note";

type Answer = Parameters<typeof formProblems>[1] &
  (
    | {
        readonly values: Readonly<Record<string, string | readonly string[]>>;
        readonly view: "saved" | null;
      }
    | undefined
  );

export interface QuestionView {
  readonly act: OwnAct;
  readonly show?: "all" | "field" | undefined;
}

/** The code of "somebody else saved this section meanwhile". */
const overtaken = "act.error.changed-meanwhile";

/** The texts of a question's problems: those of the form just sent, else those of what is saved. */
export function useQuestion(
  section: SectionName,
  { act, show }: QuestionView,
  answer: Answer,
) {
  const t = useT();
  const saved = act.sections.find(({ name }) => name === section)?.problems;
  const stored = show && !answer ? errorTexts(t, saved) : {};
  const sent = formProblems(t, answer);
  return {
    t,
    isSaved: show === "all" && !answer,
    errors: answer ? sent.errors : stored,
    general: sent.general,
    /** Not where another's change would be replaced: a button has to say so. */
    isSavedByItself: answer?.error?.code !== overtaken,
    /** Problems at the head of the page. */
    summary: namedRows(
      t,
      answer ? sent.errors : show === "all" ? stored : {},
      answer?.values,
    ),
    /** Once told of another's change, saving again replaces it. */
    seen:
      section === "evidence"
        ? undefined
        : answer && !answer.view && answer.error?.code !== overtaken
          ? fieldValues(answer, {})("seen")
          : act.seen[section],
  };
}

/** One question page of a draft: where one is, what is wrong, the form. */
export function Question({
  section,
  act,
  question,
  children,
  beside,
  lead,
}: {
  readonly section: Exclude<SectionName, "evidence">;
  readonly act: OwnAct;
  readonly question: ReturnType<typeof useQuestion>;
  readonly children: ReactNode;
  readonly lead?: ReactNode;
  /** Below the form. */
  readonly beside?: ReactNode;
}) {
  const { t, seen } = question;
  const { path } = useRoot();
  return (
    <div className="stack stack-5">
      <QuestionHead
        section={section}
        act={act}
        question={question}
        lead={lead}
      />
      {/* Its own address without a fragment, which would outlive the redirect. */}
      <Form action={path}>
        {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
        {children}
        <Buttons>
          <Button>{t("acts.save-continue")}</Button>
          <Button kind="secondary" name="_later" value="1">
            {t("acts.save-later")}
          </Button>
        </Buttons>
        {act.can.edit && question.isSavedByItself && <SavedNote act={act} />}
      </Form>
      {beside}
    </div>
  );
}

export function QuestionHead({
  section,
  act,
  question,
  lead,
}: {
  readonly section: SectionName;
  readonly act: OwnAct;
  readonly question: ReturnType<typeof useQuestion>;
  readonly lead?: ReactNode;
}) {
  const { t, isSaved, summary, general } = question;
  const step = act.sections.findIndex(({ name }) => name === section) + 1;
  return (
    <>
      <PageHeader
        title={t(`acts.${section}.title`)}
        crumbs={actCrumbs(t, act)}
        eyebrow={
          act.can.edit && t("acts.step", { step, total: act.sections.length })
        }
        lead={lead ?? t(`act.section-hint.${section}`)}
        pillar="register"
      />
      <ErrorSummary errors={summary} general={general} />
      {isSaved && <Notice tone="ok">{t("acts.saved-incomplete")}</Notice>}
      {act.can.edit && <DraftBanner act={act} />}
    </>
  );
}
