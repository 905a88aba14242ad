import type { ParticipantKind } from "../../domain/participant/model";
import { useT } from "../../i18n/use-t";
import { TextField } from "../form/text-field";
import { OfficeField } from "./signatory-fields";

/** The fields that say who signs a withdrawal. */
export const signatureFields = [
  "signatoryName",
  "signatoryOffice",
  "signatoryTitle",
  "decidingOrgan",
] as const;

/** Who signs a withdrawal, asked anew as the act itself asked it. */
export function WithdrawalSignature({
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
      <h2>{t("acts.withdraw.who")}</h2>
      <p>{t("acts.signatory.lead", { kind })}</p>
      <TextField {...text("signatoryName")} maxLength={200} />
      <OfficeField kind={kind} errors={errors} value={value} />
      <TextField {...text("signatoryTitle")} maxLength={200} />
      {isOrganization && (
        <TextField {...text("decidingOrgan")} maxLength={300} />
      )}
    </>
  );
}
