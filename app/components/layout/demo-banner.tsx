import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Icon } from "../ui/icon";
import styles from "./demo-banner.module.css";
import { useRoot } from "./use-root";

/** Says on every page of a demonstration that nothing on it is real. */
export function DemoBanner() {
  const t = useT();
  const { demo } = useRoot();
  if (!demo) return null;
  return (
    <aside className={styles.banner} aria-label={t("ui.demo-label")}>
      <div className={`wrap ${styles.inside ?? ""}`}>
        <Icon name="warning" />
        <p>{t("ui.demo")}</p>
        <a href={url("demoMail")}>{t("ui.demo-mail")}</a>
      </div>
    </aside>
  );
}
