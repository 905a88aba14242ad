import type { ActStart } from "../../domain/act/own";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

/** The acts in force that another act may be about, each with what may be done. */
export function EarlierActs({ start }: { readonly start: ActStart }) {
  const t = useT();
  const lang = t.locale;
  if (start.earlier.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="earlier">
      <h2 id="earlier">{t("acts.new.earlier")}</h2>
      <p>{t("acts.new.earlier-hint")}</p>
      <ul>
        {start.earlier.map(({ id, type, number, doneOn, types }) => (
          <li key={id}>
            {t(`act.type.${type}`)} <bdi dir="ltr">{number}</bdi>
            {doneOn && <> ({formatDay(lang, doneOn)})</>}
            {t("ui.colon")}
            {types.map((one, index) => (
              <span key={one}>
                {index > 0 && t("ui.list-comma")}
                <a
                  href={url(
                    "newAct",
                    { lang, id: start.id },
                    { about: id, type: one },
                  )}
                >
                  {t(`acts.do.${one}`)}{" "}
                  <span className="hide-visually">{number}</span>
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
