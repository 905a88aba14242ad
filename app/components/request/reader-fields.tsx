import { audiences } from "../../domain/exchange/model";
import { guardedFields } from "../../domain/request/content";
import { limits } from "../../domain/request/limits";
import { Checkbox } from "../form/checkbox";
import { Checkboxes, Radios } from "../form/choices";
import { Fieldset } from "../form/fieldset";
import { Select } from "../form/select";
import { TextField } from "../form/text-field";
import styles from "../writing/row-fields.module.css";
import type { FieldsProps } from "./use-part";

/** The third page: who may read it, and whom to write to. */
export function ReaderFields({ view, writing }: FieldsProps) {
  const { t, errors, one, all } = writing;
  const chosen = all("named").filter(Boolean);
  const bodies = [...view.request.named, ...view.candidates];
  const listed = bodies.filter(({ id }) => chosen.includes(id));
  const others = bodies.filter(({ id }) => !chosen.includes(id));
  return (
    <>
      <Radios
        name="audience"
        label={t("request.field.audience")}
        hint={t("request.hint.audience")}
        error={errors["audience"]}
        value={one("audience")}
        options={audiences.map((code) => ({
          value: code,
          label: t(`exchange.audience.${code}`),
          hint: t(`request.audience-hint.${code}`),
        }))}
      />
      <Checkbox
        name="titleIsPublic"
        label={t("request.field.titleIsPublic")}
        checked={one("titleIsPublic") !== undefined}
        value="yes"
      />
      {listed.length > 0 && (
        <Checkboxes
          name="named"
          label={t("request.field.named")}
          error={errors["named"]}
          values={chosen}
          options={listed.map(({ id, name }) => ({
            value: id,
            label: name.text,
            lang: name.lang,
          }))}
        />
      )}
      {others.length > 0 && (
        <Select
          // The summary of problems leads to whichever comes first.
          id={listed.length > 0 ? "f-named-more" : undefined}
          name="named"
          label={t("request.readers.add")}
          hint={t("request.hint.named")}
          error={listed.length > 0 ? undefined : errors["named"]}
          value=""
          empty={t("request.way.none")}
          options={others.map(({ id, name }) => ({
            value: id,
            label: name.text,
            lang: name.lang,
          }))}
          optional="silent"
        />
      )}
      <Fieldset
        id="field-audiences"
        label={t("request.readers.fields")}
        hint={t("request.readers.fields-hint")}
        heading
      >
        <div className={styles["fields"]}>
          {guardedFields.map((field) => (
            <div key={field}>
              <Select
                name={`fieldAudiences.${field}`}
                label={t(`request.field.${field}`)}
                error={errors[`fieldAudiences.${field}`]}
                value={one(`fieldAudiences.${field}`)}
                empty={t("request.readers.as-request")}
                options={audiences.slice(1).map((code) => ({
                  value: code,
                  label: t(`exchange.audience.${code}`),
                }))}
                optional="silent"
              />
            </div>
          ))}
        </div>
      </Fieldset>
      <TextField
        name="contact"
        label={t("request.field.contact")}
        hint={t("request.hint.contact")}
        error={errors["contact"]}
        value={one("contact")}
        maxLength={limits.line}
      />
    </>
  );
}
