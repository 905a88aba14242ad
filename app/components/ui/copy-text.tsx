import { useT } from "../../i18n/use-t";
import { Icon } from "./icon";
import styles from "./copy-text.module.css";

/** Text with a copy button; the button appears only where scripts run. */
export function CopyText({
  text,
  code,
}: {
  readonly text: string;
  readonly code?: boolean | undefined;
}) {
  const t = useT();
  return (
    <span className={styles.copy}>
      <span className={code ? styles.code : undefined}>{text}</span>
      <button
        type="button"
        hidden
        className={styles.button}
        data-copy={text}
        data-done={t("ui.copied")}
      >
        <Icon name="copy" />
        <span aria-live="polite">{t("ui.copy")}</span>
      </button>
    </span>
  );
}
