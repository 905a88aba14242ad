import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import type { Typed } from "../secretariat/decision-form";
import styles from "./steps.module.css";

/** Clear a text for one's side, or return it with a reason. */
export function ClearForm({
  revision,
  typed,
  errors,
}: {
  /** The text that was read. */
  readonly revision: number;
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  return (
    <Form className={`stack ${styles.form ?? ""}`}>
      <input type="hidden" name="revision" value={String(revision)} />
      <Radios
        name="do"
        heading
        label={t("review.clear.question")}
        error={errors["do"]}
        value={typed.one("do")}
        options={[
          {
            value: "clear",
            label: t("review.clear.yes"),
            hint: t("review.clear.yes-hint"),
          },
          { value: "return", label: t("review.do.return") },
        ]}
      />
      <div className={styles.return}>
        <TextArea
          name="returnReason"
          label={t("review.words.return")}
          hint={t("review.words.hint")}
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
