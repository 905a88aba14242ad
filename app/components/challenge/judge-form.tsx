import { removalReasons } from "../../domain/act/reasons";
import {
  dismissalReasons,
  type JudgeAnswer,
} from "../../domain/challenge/model";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import type { Typed } from "../secretariat/decision-form";
import styles from "./judge.module.css";

/** The one question about an entry, with its answers; what an answer needs opens below. */
export function JudgeForm({
  question,
  answers,
  typed,
  errors,
}: {
  readonly question: string;
  readonly answers: readonly JudgeAnswer[];
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const offers = (answer: JudgeAnswer) => answers.includes(answer);
  const field = (name: string) => ({
    name,
    error: errors[name],
    value: typed.one(name),
  });
  const note = (name: string) => (
    <TextArea
      {...field(name)}
      optional
      rows={3}
      maxLength={1000}
      label={t("challenge.case.public-note")}
      hint={t("challenge.case.public-note-hint")}
    />
  );
  return (
    <Form className={`stack ${styles.form ?? ""}`}>
      <Radios
        name="do"
        heading
        label={question}
        error={errors["do"]}
        value={typed.one("do")}
        options={answers.map((answer) => ({
          value: answer,
          label: t(`challenge.do.${answer}`),
          hint: t(`challenge.do-hint.${answer}`),
        }))}
      />
      {offers("ask") && (
        <div className={styles.ask}>
          <TextArea
            {...field("askText")}
            maxLength={4000}
            label={t("challenge.case.ask-text")}
            hint={t("case.letter-hint")}
          />
        </div>
      )}
      {offers("remove") && (
        <div className={styles.remove}>
          <Select
            {...field("removalReason")}
            label={t("challenge.case.removal-reason")}
            empty={t("case.choose")}
            options={removalReasons.map((value) => ({
              value,
              label: t(`act.removal_reason.${value}`),
            }))}
          />
          {note("removalNote")}
        </div>
      )}
      {offers("correct") && (
        <div className={styles.correct}>{note("correctNote")}</div>
      )}
      {offers("dismiss") && (
        <div className={styles.dismiss}>
          <Select
            {...field("dismissalReason")}
            label={t("challenge.case.dismissal-reason")}
            empty={t("case.choose")}
            options={dismissalReasons.map((value) => ({
              value,
              label: t(`challenge.dismissal.${value}`),
            }))}
          />
          {note("dismissalNote")}
        </div>
      )}
      <Buttons>
        <Button>{t("case.submit")}</Button>
      </Buttons>
    </Form>
  );
}
