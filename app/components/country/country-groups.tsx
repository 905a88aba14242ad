import type { CountryList } from "../../domain/country/model";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import styles from "./country-groups.module.css";

/** Every country and area by region, each with its acts. */
export function CountryGroups({
  regions,
  asOf,
}: {
  readonly regions: CountryList["regions"];
  readonly asOf: string | undefined;
}) {
  const t = useT();
  return (
    <>
      {regions.map(({ region, countries }) => {
        const id = `r-${region ?? "none"}`;
        const title =
          region === null
            ? t("country.no-region")
            : (t.find(`reference.region.${region}`) ?? region);
        return (
          <section key={id} className="stack" aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <CountryItems countries={countries} asOf={asOf} />
          </section>
        );
      })}
    </>
  );
}

/** Countries and areas as links, in columns. */
export function CountryItems({
  countries,
  asOf,
}: {
  readonly countries: CountryList["regions"][number]["countries"];
  readonly asOf: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <ul className={styles.list}>
      {countries.map(({ iso3, name, acts }) => (
        <li key={iso3} className={styles.item}>
          <a href={url("country", { lang, iso3 }, { asOf })}>{name}</a>
          {acts > 0 && (
            <span className={styles.acts}>
              <span aria-hidden="true">{formatNumber(lang, acts)}</span>
              <span className="hide-visually">
                {t("country.acts", { count: acts })}
              </span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
