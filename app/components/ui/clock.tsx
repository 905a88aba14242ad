import { DAY, HOUR, type Instant } from "../../domain/kernel/clock";
import { useT } from "../../i18n/use-t";
import { classes } from "../classes";
import { Icon } from "./icon";
import styles from "./notes.module.css";

/**
 * Time left until `due`, in words: whole days from two days up, else hours.
 * Late and near (under two days) differ in words and weight, not in colour only.
 */
export function Clock({
  due,
  now,
  stopped,
}: {
  readonly due: Instant;
  readonly now: Instant;
  /** True while a clarification is awaited: the clock stands. */
  readonly stopped?: boolean | undefined;
}) {
  const t = useT();
  const left = due - now;
  const late = left < 0;
  const size = Math.abs(left);
  const params =
    size >= 2 * DAY
      ? { unit: "day", count: Math.floor(size / DAY) }
      : { unit: "hour", count: Math.floor(size / HOUR) };
  return (
    <span
      className={classes(
        styles.clock,
        !stopped && (late ? styles.late : left < 2 * DAY && styles.soon),
      )}
    >
      <Icon name="clock" />
      {stopped
        ? t("ui.clock-stopped")
        : t(late ? "ui.clock-late" : "ui.clock-left", params)}
    </span>
  );
}
