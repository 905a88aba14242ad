import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import type { Typed } from "../secretariat/decision-form";
import styles from "./steps.module.css";

const words = {
  clear: {
    question: "review.clear.question",
    yes: "review.clear.yes",
    hint: "review.clear.yes-hint",
    no: "review.do.return",
    why: "review.words.return",
    how: "review.words.hint",
  },
  endorse: {
    question: "request.endorse.question",
    yes: "request.endorse.yes",
    hint: "request.endorse.yes-hint",
    no: "request.do.return",
    why: "request.words.return",
    how: "request.words.hint",
  },
} as const;

/** The own side's yes to a text that was written for it, or its return with a reason. */
export function ClearForm({
  step,
  revision,
  typed,
  errors,
}: {
  /** A practice is cleared, a request endorsed. */
  readonly step: keyof typeof words;
  /** The text that was read. */
  readonly revision: number;
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const { question, yes, hint, no, why, how } = words[step];
  return (
    <Form className={`stack ${styles.form ?? ""}`}>
      <input type="hidden" name="revision" value={String(revision)} />
      <Radios
        name="do"
        heading
        label={t(question)}
        error={errors["do"]}
        value={typed.one("do")}
        options={[
          { value: step, label: t(yes), hint: t(hint) },
          { value: "return", label: t(no) },
        ]}
      />
      <div className={styles.return}>
        <TextArea
          name="returnReason"
          label={t(why)}
          hint={t(how)}
          error={errors["returnReason"]}
          value={typed.one("returnReason")}
          maxLength={4000}
        />
      </div>
      <Buttons>
        <Button>{t("review.send-answer")}</Button>
      </Buttons>
    </Form>
  );
}
