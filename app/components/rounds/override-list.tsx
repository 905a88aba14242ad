import { useT } from "../../i18n/use-t";
import { lossText } from "./aims-table";
import type { Override } from "./round-views";
import { sideText } from "./side-name";

/** What officers changed against the optimum: the reason, and the price. */
export function OverrideList({
  items,
}: {
  readonly items: readonly Override[];
}) {
  const t = useT();
  if (items.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("round.overrides.title")}</h2>
      <ol>
        {items.map(({ request, offer, isIn, reason, reasonLang, loss }, at) => (
          <li key={`${request.name} ${offer.name} ${String(at)}`}>
            <p>
              {t(isIn ? "round.overrides.in" : "round.overrides.out", {
                request: sideText(request),
                offer: sideText(offer),
              })}
            </p>
            <blockquote lang={reasonLang} dir="auto">
              {reason}
            </blockquote>
            <p>
              {t("round.overrides.cost", {
                loss: loss.map((one) => lossText(t, one)).join(" · "),
              })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
