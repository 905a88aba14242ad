import { releaseDay } from "../../domain/act/rules";
import type { Day } from "../../domain/kernel/clock";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { DateField } from "../form/text-field";
import styles from "./span-form.module.css";

/** Which two days are compared; a GET form. */
export function SpanForm({
  span,
  today,
}: {
  readonly span: { readonly from: Day; readonly to: Day };
  readonly today: Day;
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <form method="get" action={url("changes", { lang })}>
      <div className={styles.days}>
        <DateField
          name="from"
          label={t("register.changes.from")}
          value={span.from}
          min={releaseDay}
          max={today}
        />
        <DateField
          name="to"
          label={t("register.changes.to")}
          value={span.to}
          min={releaseDay}
          max={today}
        />
        <Button kind="secondary">{t("register.changes.compare")}</Button>
      </div>
    </form>
  );
}
