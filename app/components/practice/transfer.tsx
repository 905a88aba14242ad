import type { ReactNode } from "react";
import { useT } from "../../i18n/use-t";
import { FieldSection } from "./field-section";

/** What somebody elsewhere would do otherwise. */
export function Transfer() {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="transfer-title">
      <h2 id="transfer-title">{t("practices.transfer")}</h2>
      <FieldSection field="ldcChanges" />
      <p className="muted no-print">
        {t.rich<ReactNode>("practices.transfer-above", {
          link: (parts) => (
            <a key="fit" href="#fit">
              {parts}
            </a>
          ),
        })}
      </p>
    </section>
  );
}
