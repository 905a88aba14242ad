import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import type { Typed } from "../secretariat/decision-form";
import styles from "./steps.module.css";

/** The answer to an invitation, with the declaration of interests. */
export function InvitationForm({
  typed,
  errors,
}: {
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  return (
    <Form className={`stack ${styles.form ?? ""}`}>
      <Radios
        name="do"
        heading
        label={t("review.invitation.question")}
        error={errors["do"]}
        value={typed.one("do")}
        options={[
          { value: "accept", label: t("review.invitation.accept") },
          { value: "decline", label: t("review.invitation.decline") },
        ]}
      />
      <div className={styles.accept}>
        <Radios
          name="interest"
          label={t("review.invitation.interest")}
          hint={t("review.invitation.interest-hint")}
          error={errors["interest"]}
          value={typed.one("interest")}
          options={[
            { value: "none", label: t("review.invitation.interest-none") },
            { value: "some", label: t("review.invitation.interest-some") },
          ]}
        />
        <div className={styles.conflict}>
          <TextArea
            name="conflictNote"
            label={t("review.invitation.conflict")}
            hint={t("review.invitation.conflict-hint")}
            error={errors["conflictNote"]}
            value={typed.one("conflictNote")}
            rows={3}
            maxLength={1000}
          />
        </div>
      </div>
      <Buttons>
        <Button>{t("review.send-answer")}</Button>
      </Buttons>
    </Form>
  );
}
