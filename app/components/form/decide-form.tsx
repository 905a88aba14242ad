import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "./button";
import { Radios } from "./choices";
import { Form } from "./form";
import { TextArea } from "./text-area";

/** The second officer's question and its two answers, in the words of an area. */
export function DecideForm({
  area,
  errors,
  value,
}: {
  readonly area: "graduation" | "succession";
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}) {
  const t = useT();
  return (
    <Form>
      <Radios
        name="decision"
        label={t(`${area}.decide`)}
        heading
        error={errors["decision"]}
        value={value("decision")}
        options={(["approve", "decline"] as const).map((decision) => ({
          value: decision,
          label: t(`${area}.decision.${decision}`),
          hint: t(`${area}.decision-hint.${decision}`),
        }))}
      />
      <TextArea
        name="note"
        label={t(`${area}.label.decision-note`)}
        error={errors["note"]}
        value={value("note")}
        rows={3}
        maxLength={2000}
        optional
      />
      <Buttons>
        <Button>{t(`${area}.decide-now`)}</Button>
      </Buttons>
    </Form>
  );
}
