import type { EditionLine } from "../../domain/practice/view";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { Select } from "../form/select";
import styles from "./compare-form.module.css";

/** Which two editions to compare. */
export function CompareForm({
  number,
  editions,
  from,
  to,
}: {
  readonly number: string;
  readonly editions: readonly EditionLine[];
  readonly from: number;
  readonly to: number;
}) {
  const t = useT();
  const lang = useLocale();
  const options = editions.map(({ edition }) => ({
    value: String(edition),
    label: t("practices.edition", { edition }),
  }));
  return (
    <form
      method="get"
      action={url("practiceVersions", { lang, number })}
      className={styles.editions}
    >
      <Select
        name="from"
        label={t("practices.compare-from")}
        value={String(from)}
        options={options}
      />
      <Select
        name="to"
        label={t("practices.compare-to")}
        value={String(to)}
        options={options}
      />
      <Button kind="secondary">{t("practices.compare")}</Button>
    </form>
  );
}
