import { languagesByName } from "../../domain/reference/language";
import { useT } from "../../i18n/use-t";
import { Select } from "../form/select";

/** The language somebody writes in; the page's, unless told otherwise. */
export function LanguageField({
  name,
  error,
  value,
}: {
  readonly name: string;
  readonly error: string | undefined;
  readonly value: string | undefined;
}) {
  const t = useT();
  return (
    <Select
      name={name}
      label={t("review.language")}
      error={error}
      value={value ?? t.locale}
      width="medium"
      options={languagesByName(t.locale).map(({ code, name: label }) => ({
        value: code,
        label,
      }))}
    />
  );
}
