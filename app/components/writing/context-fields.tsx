import { governmentLevels, legalTraditions } from "../../domain/practice/model";
import { isicCodes } from "../../domain/reference/isic";
import { regionCodes } from "../../domain/reference/region";
import { DateField } from "../form/text-field";
import { ChoiceField } from "./choice-field";
import type { FieldsProps } from "./part-fields";
import { PlaceField, PlaceNames } from "./place-field";

export function ContextFields({ writing }: FieldsProps) {
  const { t, errors, one } = writing;
  return (
    <>
      <PlaceField error={errors["area"]} value={one("area")} />
      <ChoiceField
        name="region"
        codes={regionCodes}
        labelOf={(code) => t(`reference.region.${code}`)}
        writing={writing}
        hint={t("writing.hint.region")}
      />
      <ChoiceField
        name="governmentLevel"
        codes={governmentLevels}
        labelOf={(code) => t(`practice.government-level.${code}`)}
        writing={writing}
      />
      <ChoiceField
        name="legalTradition"
        codes={legalTraditions}
        labelOf={(code) => t(`practice.tradition.${code}`)}
        writing={writing}
      />
      <ChoiceField
        name="sector"
        codes={isicCodes}
        labelOf={(code) => t(`reference.${code}`)}
        writing={writing}
      />
      <DateField
        name="startedOn"
        label={t("writing.field.startedOn")}
        hint={t("writing.hint.startedOn")}
        error={errors["startedOn"]}
        value={one("startedOn")}
      />
      <DateField
        name="endedOn"
        label={t("writing.field.endedOn")}
        hint={t("writing.hint.endedOn")}
        error={errors["endedOn"]}
        value={one("endedOn")}
        optional
      />
      <PlaceNames />
    </>
  );
}
