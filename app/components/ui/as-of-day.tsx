import { useLocation } from "@remix-run/react";
import { releaseDay } from "../../domain/act/rules";
import { dayOf, startOf } from "../../domain/kernel/clock";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { useAsOf } from "../layout/use-as-of";
import { useRoot } from "../layout/use-root";
import styles from "./as-of-day.module.css";

/** Parameters that make no sense on another day: places in a list. */
const passing = ["asOf", "page", "cursor"];
/** More than any form of ours has; the address is not to grow for ever. */
const MOST_FIELDS = 300;

/** The day as which a page is read: says so where it is a past one, and lets another be chosen. */
export function AsOfDay({
  leavesOut = false,
}: {
  readonly leavesOut?: boolean | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  const { asOf } = useAsOf();
  const today = dayOf(useRoot().now);
  const { pathname, search } = useLocation();
  const kept = [...new URLSearchParams(search)]
    .filter(([name, value]) => !passing.includes(name) && value !== "")
    .slice(0, MOST_FIELDS);
  const form = (
    <form method="get" action={pathname} className={styles.form}>
      {kept.map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="as-of-day">{t("register.as-of.day")}</label>
      <input
        id="as-of-day"
        type="date"
        name="asOf"
        min={releaseDay}
        max={today}
        defaultValue={asOf}
        required
        className={styles.day}
      />
      <Button kind="secondary" small>
        {t("register.as-of.show")}
      </Button>
    </form>
  );
  if (asOf === undefined || asOf >= today) {
    return (
      <details className={styles.choice}>
        <summary>{t("register.as-of.earlier")}</summary>
        {form}
      </details>
    );
  }
  const now = new URLSearchParams(kept).toString();
  return (
    <div className={styles.past}>
      <p>
        <strong>
          {t("register.as-of.stood", { day: formatDay(lang, startOf(asOf)) })}
        </strong>
      </p>
      <p>{t("register.as-of.stood-note")}</p>
      {leavesOut && <p>{t("register.as-of.left-out")}</p>}
      <ul className={styles.ways}>
        <li>
          <a href={now === "" ? pathname : `${pathname}?${now}`}>
            {t("register.as-of.today")}
          </a>
        </li>
        <li>
          <a href={url("changes", { lang }, { from: asOf })}>
            {t("register.as-of.changes")}
          </a>
        </li>
      </ul>
      {form}
    </div>
  );
}
