import { languagesByName } from "../../domain/reference/language";
import { adoptionKinds } from "../../domain/practice/model";
import { longestAdoption } from "../../domain/adoption/limits";
import { useT } from "../../i18n/use-t";
import { Radios } from "../form/choices";
import { Fieldset } from "../form/fieldset";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import { DateField, TextField } from "../form/text-field";

/** What a body says of a practice that it took over. */
export function AdoptionFields({
  value,
  errors,
}: {
  readonly value: (name: string) => string;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const field = (name: string) => ({
    ...{ name, error: errors[name], value: value(name) },
  });
  return (
    <>
      <Radios
        {...field("kind")}
        label={t("adoption.form.kind")}
        options={adoptionKinds.map((code) => ({
          value: code,
          label: t(`practice.adoption.${code}`),
          hint: t(`adoption.form.kind-${code}`),
        }))}
      />
      <DateField {...field("startedOn")} label={t("adoption.form.since")} />
      <TextArea
        {...field("changes")}
        label={t("adoption.form.changes")}
        hint={t("adoption.form.changes-hint")}
        maxLength={longestAdoption}
        rows={6}
      />
      <Fieldset
        id="f-outcome-group"
        label={t("adoption.form.outcome")}
        hint={t("adoption.form.outcome-hint")}
        heading
      >
        <TextArea
          {...field("result")}
          label={t("adoption.form.result")}
          hint={t("adoption.form.result-hint")}
          maxLength={longestAdoption}
          rows={6}
          optional
        />
        <DateField
          {...field("resultOn")}
          label={t("adoption.form.result-on")}
          optional
        />
        <TextField
          {...field("source")}
          label={t("adoption.form.source")}
          hint={t("adoption.form.source-hint")}
          maxLength={500}
          optional
        />
      </Fieldset>
      <Select
        {...field("lang")}
        label={t("adoption.form.lang")}
        options={languagesByName(t.locale).map(({ code, name }) => ({
          ...{ value: code, label: name },
        }))}
      />
    </>
  );
}
