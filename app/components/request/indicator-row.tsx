import { limits } from "../../domain/request/limits";
import { Button, Buttons } from "../form/button";
import { Fieldset } from "../form/fieldset";
import { TextField } from "../form/text-field";
import styles from "../writing/row-fields.module.css";
import type { Writing } from "./use-part";

/** What is to be measured: where it stands, where it should get. */
export function IndicatorRow({
  row,
  place,
  lang,
  writing,
}: {
  readonly row: number;
  readonly place: number;
  readonly lang: string;
  readonly writing: Writing;
}) {
  const { t, errors, one } = writing;
  const at = `indicators.${String(row)}`;
  const field = (name: "name" | "baseline" | "target") => (
    <TextField
      name={`${at}.${name}`}
      label={t(`writing.indicator.${name}`)}
      error={errors[`${at}.${name}`]}
      value={one(`${at}.${name}`)}
      maxLength={limits.line}
      lang={lang}
      optional={name === "name" ? undefined : "silent"}
    />
  );
  return (
    <div className={styles["row"]}>
      <Fieldset
        id={`indicator-${String(row)}`}
        label={t("writing.indicator.one", { place })}
        heading
      >
        <div className={styles["fields"]}>
          <input
            type="hidden"
            name={`${at}.id`}
            value={one(`${at}.id`) ?? ""}
          />
          <div className={styles["wide"]}>{field("name")}</div>
          {field("baseline")}
          {field("target")}
          <div className={styles["wide"]}>
            <Buttons>
              <Button
                kind="link"
                name="_remove"
                value={`indicators.${String(row)}`}
              >
                {t("writing.indicator.remove", { place })}
              </Button>
            </Buttons>
          </div>
        </div>
      </Fieldset>
    </div>
  );
}
