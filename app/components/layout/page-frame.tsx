import type { ReactNode } from "react";
import { useT } from "../../i18n/use-t";
import { DemoBanner } from "./demo-banner";
import { Footer } from "./footer";
import { Header } from "./header";
import styles from "./page-frame.module.css";

/** Everything round the page's own content. */
export function PageFrame({
  switchByForm,
  children,
}: {
  readonly switchByForm?: boolean | undefined;
  readonly children: ReactNode;
}) {
  const t = useT();
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t("ui.skip")}
      </a>
      <DemoBanner />
      <Header switchByForm={switchByForm} />
      <main id="main" tabIndex={-1} className={`wrap ${styles.main ?? ""}`}>
        {children}
      </main>
      <Footer />
    </div>
  );
}
