import { limits } from "../../domain/practice/limits";
import { Button, Buttons } from "../form/button";
import { Fieldset } from "../form/fieldset";
import { DateField, TextField } from "../form/text-field";
import styles from "./row-fields.module.css";
import type { Writing } from "./use-part";

const textFields = ["name", "baseline", "target", "actual", "source"] as const;

/** One measured result. */
export function IndicatorFields({
  row,
  place,
  id,
  lang,
  writing,
}: {
  /** The N of the field names. */
  readonly row: number;
  /** Counted from one, as people do. */
  readonly place: number;
  readonly id: string;
  readonly lang: string;
  readonly writing: Writing;
}) {
  const { t, errors, one } = writing;
  const at = `indicators.${String(row)}`;
  const field = (part: (typeof textFields)[number]) => (
    <div className={part === "name" || part === "source" ? styles["wide"] : ""}>
      <TextField
        name={`${at}.${part}`}
        label={t(`writing.indicator.${part}`)}
        hint={t(`writing.indicator-hint.${part}`)}
        error={errors[`${at}.${part}`]}
        value={one(`${at}.${part}`)}
        maxLength={limits.line}
        lang={lang}
        optional={part !== "name"}
      />
    </div>
  );
  return (
    <div className={styles["row"]}>
      <Fieldset
        id={`indicator-${String(row)}`}
        label={t("writing.indicator.one", { place })}
        heading
      >
        <div className={styles["fields"]}>
          <input type="hidden" name={`${at}.id`} value={id} />
          {field("name")}
          {field("baseline")}
          {field("target")}
          {field("actual")}
          <div>
            <DateField
              name={`${at}.measuredOn`}
              label={t("writing.indicator.measuredOn")}
              hint={t("writing.indicator-hint.measuredOn")}
              error={errors[`${at}.measuredOn`]}
              value={one(`${at}.measuredOn`)}
              optional
            />
          </div>
          {field("source")}
          <div className={styles["wide"]}>
            <Buttons>
              <Button kind="link" name="_remove" value={String(row)}>
                {t("writing.indicator.remove", { place })}
              </Button>
            </Buttons>
          </div>
        </div>
      </Fieldset>
    </div>
  );
}
