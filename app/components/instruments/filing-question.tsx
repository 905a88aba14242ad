import type { ReactNode } from "react";
import type { OwnAct } from "../../domain/act/own";
import {
  filingSections,
  type FilingSection,
} from "../../domain/instrument/problems";
import type { MessageParams } from "../../domain/kernel/errors";
import { useT } from "../../i18n/use-t";
import { actCrumbs } from "../acts/act-crumbs";
import { DraftBanner } from "../acts/draft-banner";
import { Button, Buttons } from "../form/button";
import { ErrorSummary } from "../form/error-summary";
import { errorTexts, formProblems } from "../form/errors";
import { Form } from "../form/form";
import { PageHeader } from "../layout/page-header";
import { useRoot } from "../layout/use-root";
import { Notice } from "../ui/notice";

type Problems = Readonly<
  Record<
    string,
    { readonly key: string; readonly params?: MessageParams | undefined }
  >
>;

interface View {
  readonly act: OwnAct;
  readonly show: "all" | null;
  readonly filing: {
    readonly parts: readonly {
      readonly name: FilingSection;
      readonly problems: Problems;
    }[];
  };
}

/** The texts of a question's problems: of the form just sent, else of what is saved. */
export function useFilingProblems(
  section: FilingSection,
  { filing, show }: View,
  answer: Parameters<typeof formProblems>[1],
) {
  const t = useT();
  const saved = filing.parts.find(({ name }) => name === section)?.problems;
  const sent = formProblems(t, answer);
  return {
    isSaved: show === "all" && !answer,
    errors: answer ? sent.errors : show ? errorTexts(t, saved) : {},
    general: sent.general,
  };
}

/** One question about the instrument: where one is, what is wrong, the form. */
export function FilingQuestion({
  section,
  view,
  problems,
  children,
}: {
  readonly section: FilingSection;
  readonly view: View;
  readonly problems: ReturnType<typeof useFilingProblems>;
  readonly children: ReactNode;
}) {
  const t = useT();
  const { path } = useRoot();
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t(`instrument.${section}.title`)}
        crumbs={actCrumbs(t, view.act)}
        eyebrow={t("instrument.step", {
          step: filingSections.indexOf(section) + 1,
          total: filingSections.length,
        })}
        lead={t(`instrument.${section}.lead`)}
        pillar="register"
      />
      <ErrorSummary errors={problems.errors} general={problems.general} />
      {problems.isSaved && (
        <Notice tone="ok">{t("acts.saved-incomplete")}</Notice>
      )}
      <DraftBanner act={view.act} />
      <Form action={path}>
        {children}
        <Buttons>
          <Button>{t("acts.save-continue")}</Button>
          <Button kind="secondary" name="_later" value="1">
            {t("acts.save-later")}
          </Button>
        </Buttons>
      </Form>
    </div>
  );
}
