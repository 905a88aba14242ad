import { actsForCodes } from "../../domain/act/model";
import { officesFor } from "../../domain/act/rules";
import type { ParticipantKind } from "../../domain/participant/model";
import { useT } from "../../i18n/use-t";
import { Checkbox } from "../form/checkbox";
import { Radios } from "../form/choices";
import { TextArea } from "../form/text-area";
import { TextField } from "../form/text-field";

/** Who signs, in what office, on what ground: what is asked depends on the kind of participant. */
export function SignatoryFields({
  kind,
  errors,
  value,
}: {
  readonly kind: ParticipantKind;
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}) {
  const t = useT();
  const isOrganization =
    kind === "international_organization" || kind === "regional_organization";
  const text = (
    name: "signatoryName" | "signatoryTitle" | "decidingOrgan",
  ) => ({
    name,
    label: t(`acts.signatory.${name}`),
    hint: t(`acts.signatory.${name}-hint`),
    error: errors[name],
    value: value(name),
  });
  return (
    <>
      <TextField {...text("signatoryName")} maxLength={200} />
      <OfficeField kind={kind} errors={errors} value={value} />
      <TextField {...text("signatoryTitle")} maxLength={200} />
      {isOrganization && (
        <>
          <TextField {...text("decidingOrgan")} maxLength={300} />
          <Radios
            name="actsFor"
            label={t("acts.signatory.actsFor")}
            hint={t("acts.signatory.actsFor-hint")}
            error={errors["actsFor"]}
            value={value("actsFor")}
            options={actsForCodes.map((code) => ({
              value: code,
              label: t(`act.acts_for.${code}`),
            }))}
          />
        </>
      )}
      {kind === "company" && (
        <TextArea
          name="groupEntities"
          label={t("acts.signatory.groupEntities")}
          hint={t("acts.signatory.groupEntities-hint")}
          error={errors["groupEntities"]}
          value={value("groupEntities")}
          maxLength={4000}
          optional
        />
      )}
      {kind === "government" && (
        <TextField
          name="focalPoint"
          type="email"
          label={t("acts.signatory.focalPoint")}
          hint={t("acts.signatory.focalPoint-hint")}
          error={errors["focalPoint"]}
          value={value("focalPoint")}
          width="medium"
        />
      )}
    </>
  );
}

/** A choice of offices; where only one may sign, that it is this one. */
export function OfficeField({
  kind,
  errors,
  value,
}: Parameters<typeof SignatoryFields>[0]) {
  const t = useT();
  const offices = officesFor(kind);
  const [only] = offices;
  if (offices.length === 1 && only) {
    return (
      <Checkbox
        name="signatoryOffice"
        value={only}
        label={t("acts.signatory.office-is", {
          office: t(`act.office.${only}`),
        })}
        error={errors["signatoryOffice"]}
        checked={value("signatoryOffice") === only}
      />
    );
  }
  return (
    <Radios
      name="signatoryOffice"
      label={t("acts.signatory.signatoryOffice")}
      error={errors["signatoryOffice"]}
      value={value("signatoryOffice")}
      options={offices.map((office) => ({
        value: office,
        label: t(`act.office.${office}`),
      }))}
    />
  );
}
