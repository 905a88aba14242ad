import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Icon } from "./icon";
import styles from "./notes.module.css";

/** The way from a number to its definition. `rule` is that definition's anchor. */
export function HowCounted({ rule }: { readonly rule?: string | undefined }) {
  const t = useT();
  const lang = useLocale();
  return (
    <a
      className={styles.counted}
      href={url("howCounted", { lang }) + (rule ? `#${rule}` : "")}
    >
      <Icon name="info" />
      {t("ui.how-counted")}
    </a>
  );
}
