import { adviceCodes } from "../../domain/practice/model";
import {
  coreCriteria,
  evidenceFindings,
  exclusionCriteria,
  qualifierCriteria,
} from "../../domain/practice/review-form";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { DraftButton, DraftHead, DraftNote } from "../form/draft-parts";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import type { DraftState } from "../form/use-draft";
import { Notice } from "../ui/notice";
import { LanguageField } from "./language-field";

const scores = ["0", "1", "2", "3", "4"] as const;

/** The review form: pass or fail, points with a word for each step, findings, advice. */
export function ReviewFormFields({
  seq,
  draft,
  errors,
}: {
  /** The version that is reviewed. */
  readonly seq: number;
  readonly draft: DraftState;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const { typed } = draft;
  const field = (name: string) => ({
    name,
    error: errors[name],
    value: typed.one(name),
  });
  const yesNo = (name: string, label: string) => (
    <Radios
      key={name}
      {...field(name)}
      label={label}
      options={[
        { value: "yes", label: t("review.yes") },
        { value: "no", label: t("review.no") },
      ]}
    />
  );
  const score = (
    name: string,
    code: (typeof coreCriteria | typeof qualifierCriteria)[number],
  ) => (
    <Radios
      key={name}
      {...field(name)}
      label={t(`practice.criterion.${code}`)}
      hint={t(`review.criterion-hint.${code}`)}
      options={scores.map((value) => ({
        value,
        label: t(`review.score.${value}`),
      }))}
    />
  );
  return (
    <Form className="stack stack-5">
      <DraftHead draft={draft} />
      {draft.isResumed && typed.one("seq") !== String(seq) && (
        <Notice tone="warn" title={t("draft.newer-text")} />
      )}
      <input type="hidden" name="seq" value={String(seq)} />
      <section className="stack">
        <h2>{t("review.form.exclusion")}</h2>
        <p>{t("review.form.exclusion-hint")}</p>
        {exclusionCriteria.map((code) =>
          yesNo(`exclusion.${code}`, t(`practice.exclusion.${code}`)),
        )}
      </section>
      <section className="stack">
        <h2>{t("review.form.core")}</h2>
        <p>{t("review.form.core-hint")}</p>
        {coreCriteria.map((code) => score(`core.${code}`, code))}
      </section>
      <section className="stack">
        <h2>{t("review.form.qualifier")}</h2>
        <p>{t("review.form.qualifier-hint")}</p>
        {qualifierCriteria.map((code) => score(`qualifier.${code}`, code))}
      </section>
      <section className="stack">
        <h2>{t("review.form.evidence")}</h2>
        <p>{t("review.form.evidence-hint")}</p>
        {evidenceFindings.map((code) =>
          yesNo(`evidence.${code}`, t(`practice.finding.${code}`)),
        )}
      </section>
      <section className="stack">
        <h2>{t("review.form.conclusion")}</h2>
        <Radios
          {...field("advice")}
          label={t("review.form.advice")}
          options={adviceCodes.map((value) => ({
            value,
            label: t(`practice.advice.${value}`),
          }))}
        />
        <TextArea
          {...field("summary")}
          label={t("review.form.summary")}
          hint={t("review.form.summary-hint")}
          rows={8}
          maxLength={5000}
        />
        <TextArea
          {...field("confidential")}
          optional
          label={t("review.form.confidential")}
          hint={t("review.form.confidential-hint")}
          maxLength={5000}
        />
        <LanguageField {...field("lang")} />
      </section>
      <Buttons>
        <Button>{t("review.form.send")}</Button>
        <DraftButton />
      </Buttons>
      <DraftNote draft={draft} />
    </Form>
  );
}
