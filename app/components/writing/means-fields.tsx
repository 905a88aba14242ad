import {
  costBands,
  dataCategories,
  durationBands,
  staffingBands,
  transferMechanisms,
} from "../../domain/practice/model";
import { Checkboxes } from "../form/choices";
import { ChoiceField } from "./choice-field";
import type { FieldsProps } from "./part-fields";
import { ProseField } from "./prose-field";

export function MeansFields({ practice: { lang }, writing }: FieldsProps) {
  const { t, errors, all } = writing;
  return (
    <>
      <ProseField name="actors" writing={writing} lang={lang} optional />
      <ProseField name="legalBasis" writing={writing} lang={lang} optional />
      <Checkboxes
        name="dataCategories"
        label={t("writing.field.dataCategories")}
        hint={t("writing.hint.dataCategories")}
        error={errors["dataCategories"]}
        values={all("dataCategories")}
        options={dataCategories.map((code) => ({
          value: code,
          label: t(`practice.data-category.${code}`),
        }))}
        optional
      />
      <ChoiceField
        name="mechanism"
        codes={transferMechanisms}
        labelOf={(code) => t(`practice.mechanism.${code}`)}
        writing={writing}
      />
      <ChoiceField
        name="cost"
        codes={costBands}
        labelOf={(code) => t(`practice.cost.${code}`)}
        writing={writing}
        hint={t("writing.hint.cost")}
      />
      <ChoiceField
        name="staffing"
        codes={staffingBands}
        labelOf={(code) => t(`practice.staffing.${code}`)}
        writing={writing}
      />
      <ChoiceField
        name="duration"
        codes={durationBands}
        labelOf={(code) => t(`practice.duration.${code}`)}
        writing={writing}
      />
    </>
  );
}
