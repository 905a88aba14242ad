import { TextArea } from "../form/text-area";
import { proseFields, type ProseField } from "./field-kinds";
import type { Writing } from "./use-part";

/** One text of several lines in the language of the write-up. */
export function ProseField({
  name,
  writing,
  lang,
  rows = 6,
  optional,
}: {
  readonly name: ProseField;
  readonly writing: Writing;
  readonly lang: string;
  readonly rows?: number | undefined;
  readonly optional?: boolean | undefined;
}) {
  const { t, errors, one } = writing;
  return (
    <TextArea
      name={name}
      label={t(`writing.field.${name}`)}
      hint={t(`writing.hint.${name}`)}
      error={errors[name]}
      value={one(name)}
      rows={rows}
      maxLength={proseFields[name]}
      lang={lang}
      optional={optional}
    />
  );
}
