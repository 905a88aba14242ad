import { limits } from "../../domain/practice/limits";
import { useT } from "../../i18n/use-t";
import { Fieldset } from "../form/fieldset";
import { TextArea } from "../form/text-area";
import { TextField } from "../form/text-field";
import { LanguageField } from "./language-field";
import type { valueReader } from "./part-values";
import { PlaceField, PlaceNames } from "./place-field";
import styles from "./row-fields.module.css";
import { TopicField } from "./topic-field";

const resultFields = ["name", "baseline", "actual"] as const;

/** What makes a draft, on one page: what, where, what for, what came of it. */
export function QuickFields({
  errors,
  one,
  all,
}: ReturnType<typeof valueReader> & {
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  return (
    <>
      <TextField
        name="title"
        label={t("writing.field.title")}
        hint={t("writing.hint.title")}
        error={errors["title"]}
        value={one("title")}
        maxLength={limits.title}
      />
      <LanguageField error={errors["lang"]} value={one("lang")} />
      <PlaceField error={errors["area"]} value={one("area")} />
      {(["problem", "measure"] as const).map((name) => (
        <TextArea
          key={name}
          name={name}
          label={t(`writing.field.${name}`)}
          hint={t(`writing.hint.${name}`)}
          error={errors[name]}
          value={one(name)}
          rows={5}
          maxLength={limits.text}
          optional
        />
      ))}
      <Fieldset
        id="quick-result"
        label={t("writing.new.result")}
        hint={t("writing.new.result-hint")}
        optional
      >
        <div className={styles["fields"]}>
          {resultFields.map((field) => (
            <div key={field} className={field === "name" ? styles["wide"] : ""}>
              <TextField
                name={`result.${field}`}
                label={t(`writing.indicator.${field}`)}
                hint={t(`writing.indicator-hint.${field}`)}
                error={errors[`result.${field}`]}
                value={one(`result.${field}`)}
                maxLength={limits.line}
                optional="silent"
              />
            </div>
          ))}
        </div>
      </Fieldset>
      <TopicField error={errors["topics"]} values={all("topics")} />
      <PlaceNames />
    </>
  );
}
