import { instrumentTypes } from "../../domain/practice/model";
import { ChoiceField } from "./choice-field";
import type { FieldsProps } from "./part-fields";
import { ProseField } from "./prose-field";

export function MeasureFields({ practice: { lang }, writing }: FieldsProps) {
  const { t } = writing;
  return (
    <>
      <ProseField name="problem" writing={writing} lang={lang} />
      <ProseField name="objective" writing={writing} lang={lang} rows={4} />
      <ProseField name="measure" writing={writing} lang={lang} rows={10} />
      <ChoiceField
        name="instrument"
        codes={instrumentTypes}
        labelOf={(code) => t(`practice.instrument.${code}`)}
        writing={writing}
        hint={t("writing.hint.instrument")}
        isNeeded
      />
    </>
  );
}
