import { limits } from "../../domain/engagement/content";
import { stopReasons, type WorkStep } from "../../domain/engagement/states";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import { LanguageField } from "../review/language-field";
import type { Work } from "./use-work";

/** What can be done with an engagement as a whole, each with what it means. */
export function StepForm({
  steps,
  work: { t, errors, typed },
}: {
  readonly steps: readonly WorkStep[];
  readonly work: Work;
}) {
  const needsReason = steps.some(
    (one) => one === "cancel" || one === "suspend",
  );
  return (
    <Form className="stack">
      <Radios
        name="do"
        label={t("engagement.step.question")}
        error={errors["do"]}
        value={typed.one("do")}
        options={steps.map((code) => ({
          value: code,
          label: t(`engagement.step.${code}`),
          hint: t(`engagement.step-hint.${code}`),
        }))}
      />
      {needsReason && (
        <Select
          name="reason"
          label={t("engagement.step.reason")}
          hint={t("engagement.step.reason-hint")}
          error={errors["reason"]}
          value={typed.one("reason")}
          empty={t("engagement.step.choose-reason")}
          optional="silent"
          options={stopReasons.map((code) => ({
            value: code,
            label: t(`engagement.reason.${code}`),
          }))}
        />
      )}
      <TextArea
        name="note"
        label={t("engagement.step.note")}
        error={errors["note"]}
        value={typed.one("note")}
        maxLength={limits.note}
        optional
      />
      <LanguageField
        name="lang"
        error={errors["lang"]}
        value={typed.one("lang")}
      />
      <Buttons>
        <Button>{t("engagement.step.do")}</Button>
      </Buttons>
    </Form>
  );
}
