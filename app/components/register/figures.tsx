import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { Figure } from "../ui/figure";

export type Rule = "acts" | "participants" | "areas";

/** The main figures of the register, each with the way to its rule. */
export function Figures({
  figures,
}: {
  readonly figures: readonly { readonly rule: Rule; readonly value: number }[];
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <ul className="grid-3">
      {figures.map(({ rule, value }) => (
        <li key={rule}>
          <Figure
            value={formatNumber(lang, value)}
            label={t(`public.figure.${rule}`, { count: value })}
            rule={rule}
          />
        </li>
      ))}
    </ul>
  );
}
