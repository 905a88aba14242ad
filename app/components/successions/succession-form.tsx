import { dayOf } from "../../domain/kernel/clock";
import { locales } from "../../domain/kernel/localized";
import { languageName, languagesByName } from "../../domain/reference/language";
import { longestName, successionKinds } from "../../domain/succession/model";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Fieldset } from "../form/fieldset";
import { Form } from "../form/form";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import { DateField, TextField } from "../form/text-field";

interface State {
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}

/** What happened, to whom, since when, and what proves it. */
export function SuccessionForm({
  now,
  ...state
}: State & { readonly now: number }) {
  const t = useT();
  const { errors, value } = state;
  const field = (name: string) => ({
    name,
    error: errors[name],
    value: value(name),
  });
  return (
    <Form>
      <Radios
        {...field("kind")}
        label={t("succession.label.kind")}
        heading
        options={successionKinds.map((kind) => ({
          value: kind,
          label: t(`succession.kind.${kind}`),
          hint: t(`succession.kind-hint.${kind}`),
        }))}
      />
      <TextField
        {...field("successor")}
        label={t("succession.label.successor")}
        hint={t("succession.hint.successor")}
        dir="ltr"
        spellCheck={false}
      />
      <TextArea
        {...field("predecessors")}
        label={t("succession.label.predecessors")}
        hint={t("succession.hint.predecessors")}
        rows={3}
        optional="silent"
      />
      <NewNames {...state} />
      <DateField
        {...field("effectiveOn")}
        label={t("succession.label.day")}
        hint={t("succession.hint.day")}
        max={dayOf(now)}
      />
      <TextField
        {...field("document")}
        label={t("succession.label.document")}
        hint={t("succession.hint.document")}
        maxLength={500}
      />
      <TextArea
        {...field("note")}
        label={t("succession.label.note")}
        hint={t("succession.hint.note")}
        rows={4}
        maxLength={4000}
        optional
      />
      <Buttons>
        <Button>{t("succession.propose")}</Button>
      </Buttons>
    </Form>
  );
}

function NewNames({ errors, value }: State) {
  const t = useT();
  return (
    <Fieldset
      id="f-names-group"
      label={t("succession.label.names")}
      hint={t("succession.hint.names")}
      heading
    >
      <TextField
        name="name"
        label={t("succession.label.name")}
        error={errors["name"]}
        value={value("name")}
        maxLength={longestName}
        optional="silent"
      />
      <Select
        name="nameLang"
        label={t("succession.label.name-language")}
        error={errors["nameLang"]}
        value={value("nameLang")}
        empty={t("participants.choose")}
        width="medium"
        optional="silent"
        options={languagesByName(t.locale).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
      />
      {locales.map((code) => (
        <TextField
          key={code}
          name={`names.${code}`}
          label={t("participant.label.other-name", {
            language: languageName(code, t.locale),
          })}
          error={errors[`names.${code}`]}
          value={value(`names.${code}`)}
          lang={code}
          maxLength={longestName}
          optional
        />
      ))}
    </Fieldset>
  );
}
