import { Select } from "../form/select";
import type { Writing } from "./use-part";

type ChoiceName =
  | "region"
  | "legalTradition"
  | "governmentLevel"
  | "sector"
  | "instrument"
  | "mechanism"
  | "cost"
  | "staffing"
  | "duration";

/** One of a list of codes, which may be left open. */
export function ChoiceField<T extends string>({
  name,
  codes,
  labelOf,
  writing,
  isNeeded,
  hint,
}: {
  readonly name: ChoiceName;
  readonly codes: readonly T[];
  readonly labelOf: (code: T) => string;
  readonly writing: Writing;
  readonly isNeeded?: boolean | undefined;
  readonly hint?: string | undefined;
}) {
  const { t, errors, one } = writing;
  return (
    <Select
      name={name}
      label={t(`writing.field.${name}`)}
      hint={hint}
      error={errors[name]}
      value={one(name)}
      empty={t("writing.not-stated")}
      options={codes.map((code) => ({ value: code, label: labelOf(code) }))}
      optional={!isNeeded}
      width="medium"
    />
  );
}
