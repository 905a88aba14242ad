import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";

/** On the page of a participant that nobody acts for: how its people take it over. */
export function TakeOverNote({
  id,
  mayHandOver,
}: {
  readonly id: string;
  readonly mayHandOver: boolean;
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <section className="stack no-print" aria-labelledby="yours">
      <h2 id="yours">{t("membership.yours.title")}</h2>
      <p>{t("membership.yours.text")}</p>
      <p>
        {mayHandOver ? (
          <a href={url("handOver", { lang, participant: id })}>
            {t("membership.hand-over.title")}
          </a>
        ) : (
          <a href={url("about", { lang })}>{t("membership.yours.link")}</a>
        )}
      </p>
    </section>
  );
}
