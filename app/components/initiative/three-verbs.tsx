import { glossary } from "../../domain/initiative/glossary";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { InsetText } from "../ui/inset-text";

/** What the closing asks of whom: the portal keeps the three verbs apart everywhere. */
export function ThreeVerbs() {
  const t = useT();
  const lang = useLocale();
  return (
    <InsetText>
      <h3>{t("initiative.asks.title")}</h3>
      <p>{t("initiative.asks.states")}</p>
      <p>{t("initiative.asks.others")}</p>
      <p>{t("initiative.asks.apart")}</p>
      <p>
        <a href={url("glossary", { lang })}>
          {t("initiative.glossary.more", { count: glossary.length })}
        </a>
      </p>
    </InsetText>
  );
}
