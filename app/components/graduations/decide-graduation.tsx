import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";

/** The second officer's question and its two answers. */
export function DecideGraduation({
  errors,
  value,
}: {
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}) {
  const t = useT();
  return (
    <Form>
      <Radios
        name="decision"
        label={t("graduation.decide")}
        heading
        error={errors["decision"]}
        value={value("decision")}
        options={(["approve", "decline"] as const).map((decision) => ({
          value: decision,
          label: t(`graduation.decision.${decision}`),
          hint: t(`graduation.decision-hint.${decision}`),
        }))}
      />
      <TextArea
        name="note"
        label={t("graduation.label.decision-note")}
        error={errors["note"]}
        value={value("note")}
        rows={3}
        maxLength={2000}
        optional
      />
      <Buttons>
        <Button>{t("graduation.decide-now")}</Button>
      </Buttons>
    </Form>
  );
}
