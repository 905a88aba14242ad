import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import type { Typed } from "../secretariat/decision-form";
import styles from "./steps.module.css";

/** Stand by a request for one's country, or send it back with a reason. */
export function EndorseForm({
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
        label={t("request.endorse.question")}
        error={errors["do"]}
        value={typed.one("do")}
        options={[
          {
            value: "endorse",
            label: t("request.endorse.yes"),
            hint: t("request.endorse.yes-hint"),
          },
          { value: "return", label: t("request.do.return") },
        ]}
      />
      <div className={styles.return}>
        <TextArea
          name="returnReason"
          label={t("request.words.return")}
          hint={t("request.words.hint")}
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
