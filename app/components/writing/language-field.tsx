import { locales } from "../../domain/kernel/localized";
import { languageName, languagesByName } from "../../domain/reference/language";
import { useT } from "../../i18n/use-t";
import { Select } from "../form/select";

/** The language a write-up is in; those of the portal first, then every other. */
export function LanguageField({
  error,
  value,
  hint,
}: {
  readonly error?: string | undefined;
  readonly value: string | undefined;
  /** Where the text is no practice. */
  readonly hint?: string | undefined;
}) {
  const t = useT();
  const first = locales.map((code) => ({
    code,
    name: languageName(code, t.locale),
  }));
  const others = languagesByName(t.locale).filter(
    ({ code }) => !locales.some((locale) => locale === code),
  );
  return (
    <Select
      name="lang"
      label={t("writing.field.lang")}
      hint={hint ?? t("writing.hint.lang")}
      error={error}
      value={value}
      width="medium"
      options={[...first, ...others].map(({ code, name }) => ({
        value: code,
        label: name,
      }))}
    />
  );
}
