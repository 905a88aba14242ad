import { areasByName } from "../../domain/reference/area";
import { ldcMembers } from "../../domain/reference/ldc";
import { ldcOutcomes } from "../../domain/reference/model";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import { DateField, TextField } from "../form/text-field";

/** Which country, what was decided, since when, and where it can be read. */
export function GraduationForm({
  errors,
  value,
}: {
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}) {
  const t = useT();
  const field = (name: string) => ({
    name,
    error: errors[name],
    value: value(name),
  });
  return (
    <Form className="narrow">
      <Select
        {...field("area")}
        label={t("graduation.label.area")}
        empty={t("participants.choose")}
        options={areasByName(t.locale)
          .filter(({ iso3 }) => ldcMembers.includes(iso3))
          .map(({ iso3, name }) => ({ value: iso3, label: name }))}
      />
      <Radios
        {...field("outcome")}
        label={t("graduation.label.outcome")}
        heading
        options={ldcOutcomes.map((outcome) => ({
          value: outcome,
          label: t(`graduation.outcome.${outcome}`),
          hint: t(`graduation.outcome-hint.${outcome}`),
        }))}
      />
      <DateField
        {...field("onDay")}
        label={t("graduation.label.day")}
        hint={t("graduation.hint.day")}
      />
      <TextField
        {...field("source")}
        label={t("graduation.label.source")}
        hint={t("graduation.hint.source")}
        maxLength={300}
      />
      <TextField
        {...field("sourceUrl")}
        label={t("graduation.label.link")}
        hint={t("graduation.hint.link")}
        dir="ltr"
        inputMode="url"
        maxLength={300}
      />
      <TextArea
        {...field("note")}
        label={t("graduation.label.note")}
        rows={3}
        maxLength={2000}
        optional
      />
      <Buttons>
        <Button>{t("graduation.enter")}</Button>
      </Buttons>
    </Form>
  );
}
