import { pickText, type TaggedText } from "../../domain/kernel/localized";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { InsetText } from "../ui/inset-text";
import { Name } from "../ui/name";

/** Acts of organizations that cover a country; never among its own. Nothing where there is none. */
export function CountryCovers({
  covers,
  asOf,
}: {
  readonly covers: readonly {
    readonly organizationId: string;
    readonly names: readonly TaggedText[];
    readonly number: string;
    readonly since: string;
  }[];
  readonly asOf: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  if (covers.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="covered">
      <h2 id="covered">{t("country.covered")}</h2>
      <InsetText>
        <p className="small">{t("country.covered-note")}</p>
        <ul className="stack stack-2">
          {covers.map(({ organizationId: id, names, number, since }) => {
            const name = pickText(names, lang);
            return (
              <li key={number}>
                <a href={url("participant", { lang, id }, { asOf })}>
                  <Name lang={name?.lang} text={name?.text ?? id} />
                </a>{" "}
                ·{" "}
                <a
                  href={url("act", { lang, number }, { asOf })}
                  className="code"
                >
                  {number}
                </a>{" "}
                · <time dateTime={since}>{formatDay(lang, since)}</time>
              </li>
            );
          })}
        </ul>
      </InsetText>
    </section>
  );
}
