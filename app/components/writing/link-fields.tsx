import { proposalNumbers } from "../../domain/act/model";
import { proposalLabel } from "../../domain/initiative/text";
import { sdgTargets } from "../../domain/reference/model";
import { Checkboxes } from "../form/choices";
import { TextField } from "../form/text-field";
import type { FieldsProps } from "./part-fields";
import { ProseField } from "./prose-field";
import { TopicField } from "./topic-field";

export function LinkFields({ practice: { lang }, writing }: FieldsProps) {
  const { t, errors, one, all } = writing;
  return (
    <>
      <TopicField error={errors["topics"]} values={all("topics")} />
      <Checkboxes
        name="proposals"
        label={t("writing.field.proposals")}
        hint={t("writing.hint.proposals")}
        error={errors["proposals"]}
        values={all("proposals")}
        options={proposalNumbers.map((number) => ({
          value: String(number),
          label: `${String(number)}. ${proposalLabel(t.locale, number)}`,
        }))}
        optional
      />
      <Checkboxes
        name="sdgTargets"
        label={t("writing.field.sdgTargets")}
        error={errors["sdgTargets"]}
        values={all("sdgTargets")}
        options={sdgTargets.map((target) => ({
          value: target,
          label: `${target} ${t(`reference.sdg.${target}`)}`,
        }))}
        optional
      />
      <TextField
        name="act"
        label={t("writing.field.act")}
        hint={t("writing.hint.act")}
        error={errors["act"]}
        value={one("act")}
        width="short"
        dir="ltr"
        spellCheck={false}
        maxLength={20}
        optional
      />
      <TextField
        name="related"
        label={t("writing.field.related")}
        hint={t("writing.hint.related")}
        error={errors["related"]}
        value={one("related")}
        dir="ltr"
        spellCheck={false}
        maxLength={400}
        optional
      />
      <ProseField name="sources" writing={writing} lang={lang} />
    </>
  );
}
