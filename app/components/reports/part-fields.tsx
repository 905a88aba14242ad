import { acceptAttribute } from "../../domain/file/rules";
import type { ReportFile } from "../../domain/report/model";
import { longestText } from "../../domain/report/schema";
import { useT } from "../../i18n/use-t";
import { Checkbox } from "../form/checkbox";
import { FileField } from "../form/file-field";
import { TextArea } from "../form/text-area";
import { TextField } from "../form/text-field";

/** What was done, where more can be read, and a file that shows it. */
export function PartFields({
  at,
  label,
  hint,
  lang,
  file,
  isOptional,
  errors,
  value,
}: {
  /** The beginning of the field names, for instance `items.0.`; empty for the whole act. */
  readonly at: string;
  readonly label: string;
  readonly hint: string;
  readonly lang: string;
  /** The file that is kept already. */
  readonly file: ReportFile | undefined;
  readonly isOptional?: boolean;
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}) {
  const t = useT();
  const name = (part: string) => `${at}${part}`;
  return (
    <>
      <TextArea
        name={name("text")}
        label={label}
        hint={hint}
        error={errors[name("text")]}
        value={value(name("text"))}
        rows={4}
        maxLength={longestText}
        lang={lang}
        optional={isOptional}
      />
      <TextField
        name={name("link")}
        type="url"
        label={t("report.link")}
        hint={t("report.link-hint")}
        error={errors[name("link")]}
        value={value(name("link"))}
        dir="ltr"
        optional
      />
      {file && (
        <Checkbox
          name={name("drop")}
          value="on"
          label={t("report.file-drop", { name: file.name })}
          checked={value(name("drop")) === "on"}
        />
      )}
      <FileField
        name={name("file")}
        label={t(file ? "report.file-other" : "report.file")}
        hint={t("report.file-hint")}
        error={errors[name("file")]}
        accept={acceptAttribute}
        optional
      />
    </>
  );
}
