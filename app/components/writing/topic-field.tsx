import { topicCodes } from "../../domain/reference/model";
import { useT } from "../../i18n/use-t";
import { Checkboxes } from "../form/choices";
import styles from "./row-fields.module.css";

/** What a practice is about. */
export function TopicField({
  error,
  values,
}: {
  readonly error?: string | undefined;
  readonly values: readonly string[];
}) {
  const t = useT();
  return (
    <div className={styles["many"]}>
      <Checkboxes
        name="topics"
        label={t("writing.field.topics")}
        hint={t("writing.hint.topics")}
        error={error}
        values={values}
        options={topicCodes.map((code) => ({
          value: code,
          label: t(`reference.topic.${code}`),
        }))}
      />
    </div>
  );
}
