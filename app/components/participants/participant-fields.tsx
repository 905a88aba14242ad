import type { ReactNode } from "react";
import { locales } from "../../domain/kernel/localized";
import { participantKinds } from "../../domain/participant/model";
import { maxNameLength } from "../../domain/participant/schema";
import { languageName, languagesByName } from "../../domain/reference/language";
import { useLocale, useT } from "../../i18n/use-t";
import { Radios } from "../form/choices";
import { Fieldset } from "../form/fieldset";
import { Select } from "../form/select";
import { TextField } from "../form/text-field";
import { AreaField } from "./area-field";
import { IdentifierFields, PublicFields } from "./more-fields";

export interface FormState {
  /** Texts of problems, by field name. */
  readonly errors: Readonly<Record<string, string>>;
  /** What a field holds. */
  readonly value: (name: string) => string | undefined;
}

/**
 * What a participant says about itself.
 * @param kind shown in place of the choice where it can't be changed any more
 */
export const ParticipantFields = ({
  kind,
  ...state
}: FormState & { readonly kind?: ReactNode }) => (
  <>
    {kind ?? <KindField {...state} />}
    <AreaField {...state} />
    <NameFields {...state} />
    <IdentifierFields {...state} />
    <PublicFields {...state} />
  </>
);

function KindField({ errors, value }: FormState) {
  const t = useT();
  return (
    <Radios
      name="kind"
      label={t("participant.label.kind")}
      heading
      error={errors["kind"]}
      value={value("kind")}
      options={participantKinds.map((kind) => ({
        value: kind,
        label: t(`participant.kind.${kind}`),
        hint: t(`participant.kind-hint.${kind}`),
      }))}
    />
  );
}

function NameFields({ errors, value }: FormState) {
  const t = useT();
  const lang = useLocale();
  return (
    <>
      <TextField
        name="name"
        label={t("participant.label.name")}
        hint={t("participant.hint.name")}
        error={errors["name"]}
        value={value("name")}
        maxLength={maxNameLength}
        autoComplete="organization"
      />
      <Select
        name="nameLang"
        label={t("participant.label.name-language")}
        error={errors["nameLang"]}
        value={value("nameLang")}
        empty={t("participants.choose")}
        width="medium"
        options={languagesByName(lang).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
      />
      <Fieldset
        id="f-names-group"
        label={t("participants.other-names")}
        hint={t("participant.hint.other-names")}
        heading
        optional
      >
        {locales.map((code) => (
          <TextField
            key={code}
            name={`names.${code}`}
            label={t("participant.label.other-name", {
              language: languageName(code, lang),
            })}
            error={errors[`names.${code}`]}
            value={value(`names.${code}`)}
            lang={code}
            maxLength={maxNameLength}
            optional
          />
        ))}
      </Fieldset>
    </>
  );
}
