import { areaName, areasByName, isArea } from "../../domain/reference/area";
import { useT } from "../../i18n/use-t";
import { TextField } from "../form/text-field";
import type { FormState } from "./participant-fields";

/**
 * The country or area of a participant, written in any spelling we recognise.
 * What is saved is a code, and is shown by its name.
 */
export function AreaField({ errors, value }: FormState) {
  const t = useT();
  const held = value("area");
  return (
    <>
      <TextField
        name="area"
        label={t("participant.label.area")}
        hint={t("participant.hint.area")}
        error={errors["area"]}
        value={held && isArea(held) ? areaName(held, t.locale) : held}
        maxLength={200}
        list="areas"
        autoComplete="off"
        spellCheck={false}
      />
      <datalist id="areas">
        {areasByName(t.locale).map(({ iso3, name }) => (
          <option key={iso3} value={name} />
        ))}
      </datalist>
    </>
  );
}
