import { areaName, areasByName, isArea } from "../../domain/reference/area";
import { useT } from "../../i18n/use-t";
import { TextField } from "../form/text-field";

/**
 * Where a practice is in use: a country or area in any spelling we recognise.
 * What is saved is a code, and is shown by its name.
 */
export function PlaceField({
  error,
  value,
}: {
  readonly error?: string | undefined;
  readonly value: string | undefined;
}) {
  const t = useT();
  return (
    <TextField
      name="area"
      label={t("writing.field.area")}
      hint={t("writing.hint.area")}
      error={error}
      value={value && isArea(value) ? areaName(value, t.locale) : value}
      width="medium"
      maxLength={200}
      list="areas"
      autoComplete="off"
      spellCheck={false}
      optional="silent"
    />
  );
}

/** The names the field suggests; at the end of a form, where it parts no fields. */
export function PlaceNames() {
  const t = useT();
  return (
    <datalist id="areas">
      {areasByName(t.locale).map(({ iso3, name }) => (
        <option key={iso3} value={name} />
      ))}
    </datalist>
  );
}
