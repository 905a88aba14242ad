import { isicSections } from "../../domain/reference/isic";
import { useT } from "../../i18n/use-t";
import { Fieldset } from "../form/fieldset";
import { Select } from "../form/select";
import { TextField } from "../form/text-field";
import type { FormState } from "./participant-fields";

/** Where the participant is registered, and under which number. */
export function IdentifierFields({ errors, value }: FormState) {
  const t = useT();
  const field = (name: string) => ({
    name,
    error: errors[name],
    value: value(name),
    optional: true,
  });
  return (
    <Fieldset
      id="f-identifiers-group"
      label={t("participants.identifiers")}
      hint={t("participants.identifiers-hint")}
      heading
    >
      <TextField
        {...field("lei")}
        label={t("participant.label.lei")}
        hint={t("participant.hint.lei")}
        dir="ltr"
        width="medium"
        spellCheck={false}
      />
      <TextField
        {...field("ror")}
        label={t("participant.label.ror")}
        hint={t("participant.hint.ror")}
        dir="ltr"
        width="medium"
        spellCheck={false}
      />
      <TextField
        {...field("registerName")}
        label={t("participant.label.register-name")}
        hint={t("participant.hint.register-name")}
      />
      <TextField
        {...field("registerNumber")}
        label={t("participant.label.register-number")}
        width="medium"
        spellCheck={false}
      />
    </Fieldset>
  );
}

/** What else readers of the register are shown. */
export function PublicFields({ errors, value }: FormState) {
  const t = useT();
  return (
    <>
      <TextField
        name="website"
        type="url"
        label={t("participant.label.website")}
        hint={t("participant.hint.website")}
        error={errors["website"]}
        value={value("website")}
        autoComplete="url"
        optional
      />
      <TextField
        name="contact"
        type="email"
        label={t("participant.label.contact")}
        hint={t("participant.hint.contact")}
        error={errors["contact"]}
        value={value("contact")}
        autoComplete="off"
        optional
      />
      <Select
        name="sector"
        label={t("participant.label.sector")}
        hint={t("participants.sector-hint")}
        error={errors["sector"]}
        value={value("sector")}
        empty={t("participants.choose")}
        options={isicSections.map((section) => ({
          value: `isic4.${section}`,
          label: t(`reference.isic4.${section}`),
        }))}
        optional
      />
    </>
  );
}
