import { useT } from "../../i18n/use-t";

/** What an author left open: not the same as "no" or "none". */
export function NotStated() {
  const t = useT();
  return <span className="muted">{t("practices.not-stated")}</span>;
}
