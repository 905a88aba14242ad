import type { CaseStage } from "../../domain/act/model";
import {
  clarificationReasons,
  rejectionReasons,
  returnReasons,
} from "../../domain/act/reasons";
import type { CheckCode } from "../../domain/case/checklist";
import type { CaseAnswer } from "../../domain/case/model";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Checkboxes, Radios } from "../form/choices";
import { Form } from "../form/form";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import styles from "./case-layout.module.css";
import type { CaseParticipant } from "./case-view";
import { checkHint } from "./check-hint";

/** What was typed, or ticked, by field name. */
export interface Typed {
  readonly one: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
}

/** The checklist and the one question of the stage with its answers. */
export function DecisionForm({
  stage,
  checklist,
  answers,
  participant,
  typed,
  errors,
}: {
  readonly stage: CaseStage;
  readonly checklist: readonly CheckCode[];
  readonly answers: readonly CaseAnswer[];
  readonly participant: CaseParticipant;
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const offers = (answer: CaseAnswer) => answers.includes(answer);
  return (
    <Form className={`stack ${styles.form ?? ""}`}>
      <input type="hidden" name="stage" value={stage} />
      {offers("pass") && (
        <Checkboxes
          name="checklist"
          label={t("case.checklist")}
          hint={t("case.checklist-hint")}
          error={errors["checklist"]}
          values={typed.all("checklist")}
          options={checklist.map((code) => ({
            value: code,
            label: t(`case.check.${code}`),
            hint: checkHint(t, code, participant),
          }))}
        />
      )}
      <Radios
        name="do"
        heading
        label={t(`act.stage-question.${stage}`)}
        error={errors["do"]}
        value={typed.one("do")}
        options={answers.map((answer) => ({
          value: answer,
          label: t(
            answer === "pass" ? `case.pass.${stage}` : `case.do.${answer}`,
          ),
          hint: t(`case.do-hint.${answer}`),
        }))}
      />
      {offers("pass") && (
        <div className={styles.pass}>
          <TextArea
            name="note"
            optional
            rows={3}
            maxLength={2000}
            label={t("case.note")}
            hint={t("case.note-hint")}
            error={errors["note"]}
            value={typed.one("note")}
          />
        </div>
      )}
      {offers("clarify") && (
        <div className={styles.clarify}>
          <Select
            name="clarifyReason"
            label={t("case.clarify-reason")}
            empty={t("case.choose")}
            error={errors["clarifyReason"]}
            value={typed.one("clarifyReason")}
            options={clarificationReasons.map((value) => ({
              value,
              label: t(`act.clarification_reason.${value}`),
            }))}
          />
          <TextArea
            name="clarifyText"
            maxLength={4000}
            label={t("case.clarify-text")}
            hint={t("case.letter-hint")}
            error={errors["clarifyText"]}
            value={typed.one("clarifyText")}
          />
        </div>
      )}
      {offers("return") && (
        <div className={styles.return}>
          <Select
            name="returnReason"
            label={t("case.return-reason")}
            empty={t("case.choose")}
            error={errors["returnReason"]}
            value={typed.one("returnReason")}
            options={returnReasons.map((value) => ({
              value,
              label: t(`act.return_reason.${value}`),
            }))}
          />
          <TextArea
            name="returnText"
            maxLength={4000}
            label={t("case.return-text")}
            hint={t("case.letter-hint")}
            error={errors["returnText"]}
            value={typed.one("returnText")}
          />
        </div>
      )}
      {offers("reject") && (
        <div className={styles.reject}>
          <Select
            name="rejectReason"
            label={t("case.reject-reason")}
            empty={t("case.choose")}
            error={errors["rejectReason"]}
            value={typed.one("rejectReason")}
            options={rejectionReasons.map((value) => ({
              value,
              label: t(`act.rejection_reason.${value}`),
            }))}
          />
          <TextArea
            name="rejectText"
            maxLength={4000}
            label={t("case.reject-text")}
            hint={t("case.letter-hint")}
            error={errors["rejectText"]}
            value={typed.one("rejectText")}
          />
        </div>
      )}
      <Buttons>
        <Button>{t("case.submit")}</Button>
        <Button kind="secondary" name="preview" value="yes">
          {t("case.preview")}
        </Button>
      </Buttons>
    </Form>
  );
}
