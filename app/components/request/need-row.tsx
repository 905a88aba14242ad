import { modalities } from "../../domain/exchange/model";
import { topicCodes } from "../../domain/reference/model";
import { Button, Buttons } from "../form/button";
import { Checkbox } from "../form/checkbox";
import { Fieldset } from "../form/fieldset";
import { Select } from "../form/select";
import styles from "../writing/row-fields.module.css";
import type { Writing } from "./use-part";

/** One need: what it is about, in which way it can be met, how much it matters. */
export function NeedRow({
  row,
  place,
  writing,
}: {
  /** The N of the field names. */
  readonly row: number;
  /** Counted from one, as people do. */
  readonly place: number;
  readonly writing: Writing;
}) {
  const { t, errors, one } = writing;
  const at = `needs.${String(row)}`;
  return (
    <div className={styles["row"]}>
      <Fieldset
        id={`need-${String(row)}`}
        label={t("request.need.one", { place })}
        heading
      >
        <div className={styles["fields"]}>
          <input
            type="hidden"
            name={`${at}.id`}
            value={one(`${at}.id`) ?? ""}
          />
          <div className={styles["wide"]}>
            <Select
              name={`${at}.topic`}
              label={t("request.need.topic")}
              error={errors[`${at}.topic`]}
              value={one(`${at}.topic`)}
              empty={t("request.need.none")}
              options={topicCodes.map((code) => ({
                value: code,
                label: t(`reference.topic.${code}`),
              }))}
              optional="silent"
            />
          </div>
          <div>
            <Select
              name={`${at}.modality`}
              label={t("request.need.modality")}
              error={errors[`${at}.modality`]}
              value={one(`${at}.modality`) ?? "training"}
              options={modalities.map((code) => ({
                value: code,
                label: t(`exchange.modality.${code}`),
              }))}
            />
          </div>
          <div>
            <Select
              name={`${at}.priority`}
              label={t("request.need.priority")}
              error={errors[`${at}.priority`]}
              value={one(`${at}.priority`) ?? "2"}
              options={(["3", "2", "1"] as const).map((value) => ({
                value,
                label: t(`request.priority.${value}`),
              }))}
            />
          </div>
          <div className={styles["wide"]}>
            <Checkbox
              name={`${at}.must`}
              label={t("request.need.must")}
              checked={one(`${at}.must`) !== undefined}
              value="yes"
            />
          </div>
          <div className={styles["wide"]}>
            <Buttons>
              <Button kind="link" name="_remove" value={`needs.${String(row)}`}>
                {t("request.need.remove", { place })}
              </Button>
            </Buttons>
          </div>
        </div>
      </Fieldset>
    </div>
  );
}
