import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { useAsOf } from "../layout/use-as-of";

/** Begins a comparison with one participant; the others are chosen there. */
export function CompareLink({
  id,
  name,
}: {
  readonly id: string;
  readonly name: string;
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <a href={url("compare", { lang }, { p: id, ...useAsOf() })}>
      {t("views.compare.add")}
      <span className="hide-visually"> {name}</span>
    </a>
  );
}
