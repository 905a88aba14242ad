import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { DraftButton, DraftHead, DraftNote } from "../form/draft-parts";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import type { DraftState } from "../form/use-draft";
import { LanguageField } from "./language-field";
import styles from "./steps.module.css";

/** A state's reply to a text about it, or its word that it wants none. */
export function ReplyForm({
  draft,
  errors,
}: {
  readonly draft: DraftState;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const { typed } = draft;
  return (
    <Form className={`stack ${styles.form ?? ""}`}>
      <DraftHead draft={draft} />
      <Radios
        name="do"
        heading
        label={t("review.reply.question")}
        error={errors["do"]}
        value={typed.one("do")}
        options={[
          { value: "reply", label: t("review.reply.give") },
          { value: "waive", label: t("review.reply.waive") },
        ]}
      />
      <div className={styles.reply}>
        <TextArea
          name="body"
          label={t("review.reply.body")}
          hint={t("review.reply.body-hint")}
          error={errors["body"]}
          value={typed.one("body")}
          rows={10}
          maxLength={10_000}
        />
        <LanguageField
          name="lang"
          error={errors["lang"]}
          value={typed.one("lang")}
        />
      </div>
      <Buttons>
        <Button>{t("review.send-answer")}</Button>
        <DraftButton />
      </Buttons>
      <DraftNote draft={draft} />
    </Form>
  );
}
