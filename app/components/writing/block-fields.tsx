import { limits } from "../../domain/practice/limits";
import type { OwnPractice } from "../../domain/practice/own";
import { url } from "../../urls";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import { TextField } from "../form/text-field";
import type { Writing } from "./use-part";

/** One building block: what it is, its steps, what must be there first, a file to reuse. */
export function BlockFields({
  practice: { id, lang, files },
  writing: { t, errors, one },
}: {
  readonly practice: OwnPractice;
  readonly writing: Writing;
}) {
  return (
    <>
      <TextField
        name="name"
        label={t("writing.block.name")}
        hint={t("writing.block.name-hint")}
        error={errors["name"]}
        value={one("name")}
        maxLength={limits.title}
        lang={lang}
      />
      <TextArea
        name="steps"
        label={t("writing.block.steps")}
        hint={t("writing.block.steps-hint")}
        error={errors["steps"]}
        value={one("steps")}
        rows={10}
        maxLength={limits.text}
        lang={lang}
      />
      <TextArea
        name="preconditions"
        label={t("writing.block.preconditions")}
        hint={t("writing.block.preconditions-hint")}
        error={errors["preconditions"]}
        value={one("preconditions")}
        rows={4}
        maxLength={limits.text}
        lang={lang}
        optional
      />
      {files.length > 0 ? (
        <Select
          name="templateId"
          label={t("writing.block.template")}
          hint={t("writing.block.template-hint")}
          error={errors["templateId"]}
          value={one("templateId")}
          empty={t("writing.block.no-template")}
          options={files.map(({ fileId, title }) => ({
            value: fileId,
            label: title,
            lang,
          }))}
          width="medium"
          optional
        />
      ) : (
        <p>
          {t("writing.block.template-first")}{" "}
          <a href={url("writeFiles", { lang: t.locale, id })}>
            {t("writing.part.files")}
          </a>
        </p>
      )}
    </>
  );
}
