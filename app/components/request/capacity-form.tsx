import type { CapacityLine } from "../../domain/capacity/model";
import { capacityLevels } from "../../domain/exchange/model";
import type { TopicCode } from "../../domain/reference/model";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import { DateField } from "../form/text-field";
import type { Typed } from "../secretariat/decision-form";

/** What a focal point says of one topic. */
export function CapacityForm({
  topic,
  current,
  typed,
  errors,
}: {
  readonly topic: TopicCode;
  readonly current: CapacityLine | undefined;
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const isTyped = typed.one("topic") !== undefined;
  const value = (name: string, saved: string | null | undefined) =>
    isTyped ? typed.one(name) : (saved ?? undefined);
  return (
    <Form className="stack">
      <h2>{t(`reference.topic.${topic}`)}</h2>
      <input type="hidden" name="topic" value={topic} />
      <input
        type="hidden"
        name="seen"
        value={typed.one("seen") ?? current?.id ?? ""}
      />
      <Radios
        name="level"
        label={t("request.capacity.level")}
        error={errors["level"]}
        value={value("level", current?.level)}
        options={capacityLevels.map((code) => ({
          value: code,
          label: t(`exchange.capacity.${code}`),
        }))}
      />
      <DateField
        name="targetDay"
        label={t("request.capacity.target")}
        hint={t("request.capacity.target-hint")}
        error={errors["targetDay"]}
        value={value("targetDay", current?.targetDay)}
        optional="silent"
      />
      <TextArea
        name="note"
        label={t("request.capacity.note")}
        hint={t("request.capacity.note-hint")}
        error={errors["note"]}
        value={value("note", current?.note)}
        maxLength={2000}
        rows={4}
        optional
      />
      <Buttons>
        <Button>{t("request.capacity.save")}</Button>
      </Buttons>
    </Form>
  );
}
