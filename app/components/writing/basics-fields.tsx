import { limits } from "../../domain/practice/limits";
import { practiceLicences } from "../../domain/practice/model";
import { languageName } from "../../domain/reference/language";
import { Radios } from "../form/choices";
import { TextField } from "../form/text-field";
import { InsetText } from "../ui/inset-text";
import { LanguageField } from "./language-field";
import type { FieldsProps } from "./part-fields";
import { ProseField } from "./prose-field";

export function BasicsFields({ practice, writing }: FieldsProps) {
  const { t, errors, one } = writing;
  const { lang, isLangFixed } = practice;
  return (
    <>
      <TextField
        name="title"
        label={t("writing.field.title")}
        hint={t("writing.hint.title")}
        error={errors["title"]}
        value={one("title")}
        maxLength={limits.title}
        lang={lang}
      />
      {isLangFixed ? (
        <InsetText>
          {t("writing.lang-fixed", { language: languageName(lang, t.locale) })}
        </InsetText>
      ) : (
        <LanguageField error={errors["lang"]} value={one("lang")} />
      )}
      <ProseField name="summary" writing={writing} lang={lang} rows={4} />
      <TextField
        name="contact"
        type="email"
        label={t("writing.field.contact")}
        hint={t("writing.hint.contact")}
        error={errors["contact"]}
        value={one("contact")}
        width="medium"
        maxLength={254}
        autoComplete="email"
      />
      <Radios
        name="licence"
        label={t("writing.field.licence")}
        hint={t("writing.hint.licence")}
        error={errors["licence"]}
        value={one("licence")}
        options={practiceLicences.map((code) => ({
          value: code,
          label: <bdi dir="ltr">{code}</bdi>,
          hint: t(`writing.licence.${code}`),
        }))}
      />
    </>
  );
}
