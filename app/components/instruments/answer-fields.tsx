import type { AnswerPage } from "../../domain/instrument/own";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";

type Answer = "confirmed" | "own_act" | "disputed" | "dispute_withdrawn";

/** What may be said now: by what was said before, and by how far the participant is known. */
function choices({ own, isChecked, hasOwnAct, mayAct }: AnswerPage): Answer[] {
  const act = mayAct && !hasOwnAct ? (["own_act"] as const) : [];
  if (own.state === "denied" || hasOwnAct) return [];
  if (!isChecked) return [...act];
  switch (own.state) {
    case "awaiting":
      return ["confirmed", ...act, "disputed"];
    case "confirmed":
      return [...act, "disputed"];
    case "disputed":
      return ["dispute_withdrawn", "confirmed"];
    case "withdrawn":
      return ["confirmed", ...act];
  }
}

/** The form on which a party confirms an instrument, denies it, or acts itself. */
export function AnswerFields({
  page,
  errors,
  value,
}: {
  readonly page: AnswerPage;
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}) {
  const t = useT();
  const open = choices(page);
  if (open.length === 0) return null;
  return (
    <Form>
      <Radios
        name="answer"
        label={t("instrument.your-answer")}
        heading
        error={errors["answer"]}
        value={value("answer") ?? (open.length === 1 ? open[0] : undefined)}
        options={open.map((code) => ({
          value: code,
          label: t(`instrument.say.${code}`),
          hint: t(`instrument.say-hint.${code}`),
        }))}
      />
      {open.includes("disputed") && (
        <TextArea
          name="reason"
          label={t("instrument.reason")}
          hint={t("instrument.reason-hint")}
          error={errors["reason"]}
          value={value("reason")}
          maxLength={2000}
          rows={4}
          optional
        />
      )}
      {open.includes("own_act") && (
        <Radios
          name="type"
          label={t("instrument.own-type")}
          error={errors["type"]}
          value={value("type") ?? "confirm"}
          options={(["confirm", "echo"] as const).map((type) => ({
            value: type,
            label: t(`act.type.${type}`),
          }))}
        />
      )}
      <Buttons>
        <Button>{t("instrument.answer-send")}</Button>
      </Buttons>
    </Form>
  );
}
