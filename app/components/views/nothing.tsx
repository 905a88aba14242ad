import type { AsOf } from "../../domain/register/as-of";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { EmptyState } from "../ui/empty-state";

/** Why a view is empty: its filters, or a day before the first act. */
export function NothingToShow({ asOf }: { readonly asOf: AsOf | null }) {
  const t = useT();
  const lang = useLocale();
  return (
    <EmptyState title={t("views.nothing.title")}>
      <p>
        {asOf
          ? t("views.nothing.then", { day: formatDay(lang, asOf.day) })
          : t("views.nothing.text")}
      </p>
    </EmptyState>
  );
}
