import { limits } from "../../domain/request/limits";
import { TextArea } from "../form/text-area";
import type { Writing } from "./use-part";

export type ProseName =
  | "problem"
  | "objective"
  | "outputs"
  | "beneficiaries"
  | "currentEfforts"
  | "otherDonors"
  | "hostCommitments";

/** One text of several lines in the language of the request. */
export function RequestProse({
  name,
  writing,
  lang,
  optional,
}: {
  readonly name: ProseName;
  readonly writing: Writing;
  readonly lang: string;
  readonly optional?: boolean | undefined;
}) {
  const { t, errors, one } = writing;
  return (
    <TextArea
      name={name}
      label={t(`request.field.${name}`)}
      hint={t(`request.hint.${name}`)}
      error={errors[name]}
      value={one(name)}
      rows={5}
      maxLength={limits.text}
      lang={lang}
      optional={optional}
    />
  );
}
