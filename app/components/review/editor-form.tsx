import type { EditorStep } from "../../domain/review/model";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import type { Typed } from "../secretariat/decision-form";
import styles from "./steps.module.css";

/** Steps that go to the authors with words, and the field for them. */
const words = [
  ["return", "returnReason", "return"],
  ["request_revision", "revisionNote", "revision"],
  ["decline", "declineReason", "decline"],
  ["suspend", "suspendReason", "suspend"],
  ["restore", "restoreReason", "restore"],
] as const satisfies readonly (readonly [EditorStep, string, string])[];

/** What an editor may do with a case now; what a step needs opens below it. */
export function EditorForm({
  steps,
  typed,
  errors,
}: {
  readonly steps: readonly EditorStep[];
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  if (steps.length === 0) return <Form>{null}</Form>;
  return (
    <Form className={`stack ${styles.form ?? ""}`}>
      <Radios
        name="do"
        heading
        label={t("review.desk.question")}
        error={errors["do"]}
        value={typed.one("do")}
        options={steps.map((step) => ({
          value: step,
          label: t(`review.do.${step}`),
          hint: t(`review.do-hint.${step}`),
        }))}
      />
      {words.map(
        ([step, name, className]) =>
          steps.includes(step) && (
            <div key={name} className={styles[className]}>
              <TextArea
                name={name}
                label={t(`review.words.${step}`)}
                hint={t("review.words.hint")}
                error={errors[name]}
                value={typed.one(name)}
                maxLength={4000}
              />
            </div>
          ),
      )}
      <Buttons>
        <Button>{t("review.desk.send")}</Button>
      </Buttons>
    </Form>
  );
}
