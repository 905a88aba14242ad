import { locales } from "../../domain/kernel/localized";
import { participantKinds } from "../../domain/participant/model";
import { languageName, languagesByName } from "../../domain/reference/language";
import { useT } from "../../i18n/use-t";
import { areaOptions } from "../form/area-options";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import { DateField, TextField } from "../form/text-field";

/** What an officer writes down of a source. */
export function ClaimFields({
  errors,
  value,
  today,
}: {
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
  readonly today: string;
}) {
  const t = useT();
  const lang = t.locale;
  const field = (name: string) => ({
    name,
    error: errors[name],
    value: value(name),
  });
  const languages = languagesByName(lang).map(({ code, name }) => ({
    value: code,
    label: name,
  }));
  const empty = t("claim.form.choose");
  return (
    <>
      <TextField
        {...field("name")}
        label={t("claim.field.name")}
        maxLength={300}
      />
      <Select
        {...field("nameLang")}
        label={t("claim.field.nameLang")}
        width="medium"
        {...{ empty, options: languages }}
      />
      <Select
        {...field("kind")}
        label={t("claim.field.kind")}
        empty={empty}
        options={participantKinds.map((kind) => ({
          value: kind,
          label: t(`participant.kind.${kind}`),
        }))}
      />
      <Select
        {...field("area")}
        optional
        label={t("claim.field.area")}
        empty={t("claim.form.no-area")}
        options={areaOptions(lang)}
      />
      <TextField
        {...field("participantId")}
        optional
        label={t("claim.field.participantId")}
        hint={t("claim.hint.participantId")}
        dir="ltr"
        maxLength={300}
      />
      <TextField
        {...field("sourceTitle")}
        label={t("claim.field.sourceTitle")}
        maxLength={300}
      />
      <TextField
        {...field("sourceUrl")}
        label={t("claim.field.sourceUrl")}
        hint={t("claim.hint.sourceUrl")}
        dir="ltr"
        inputMode="url"
        maxLength={300}
      />
      <TextField
        {...field("publisher")}
        label={t("claim.field.publisher")}
        maxLength={200}
      />
      <DateField
        {...field("publishedOn")}
        label={t("claim.field.publishedOn")}
        max={today}
      />
      <TextArea
        {...field("quote")}
        label={t("claim.field.quote")}
        maxLength={2000}
      />
      <Select
        {...field("quoteLang")}
        label={t("claim.field.quoteLang")}
        width="medium"
        {...{ empty, options: languages }}
      />
      <TextArea
        {...field("translation")}
        optional
        label={t("claim.field.translation")}
        maxLength={2000}
      />
      <Select
        {...field("translationLang")}
        optional
        label={t("claim.field.translationLang")}
        width="medium"
        empty={empty}
        options={locales.map((code) => ({
          value: code,
          label: languageName(code, lang),
        }))}
      />
      <DateField
        {...field("seenOn")}
        label={t("claim.field.seenOn")}
        max={today}
      />
    </>
  );
}
