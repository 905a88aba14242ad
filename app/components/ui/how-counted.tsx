import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { useAsOf } from "../layout/use-as-of";
import { Icon } from "./icon";
import styles from "./notes.module.css";

/** The way from a number to its definition. `rule` is that definition's anchor. */
export function HowCounted({ rule }: { readonly rule?: string | undefined }) {
  const t = useT();
  const lang = useLocale();
  const asOf = useAsOf();
  return (
    <a
      className={styles.counted}
      href={url("howCounted", { lang }, asOf) + (rule ? `#${rule}` : "")}
    >
      <Icon name="info" />
      {t("ui.how-counted")}
    </a>
  );
}
