import type { Categories } from "../../domain/reference/category";
import type { CategoryNote } from "../../domain/reference/category-notes";
import { area, areaFormalName } from "../../domain/reference/area";
import type { Day } from "../../domain/kernel/clock";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { SummaryList, type SummaryRow } from "../ui/summary-list";

/** Name, place and codes of a country or area. */
export function CountryFacts({
  iso3,
  asOf,
}: {
  readonly iso3: string;
  readonly asOf: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  const { iso2, m49, region, subregion, intermediate, membership } = area(iso3);
  const places = [region, subregion, intermediate].filter(
    (code) => code !== null,
  );
  const rows: (SummaryRow | false)[] = [
    { label: t("country.formal"), value: areaFormalName(iso3, lang) },
    {
      label: t("country.status"),
      value: t(`reference.membership.${membership}`),
    },
    places.length > 0 && {
      label: t("register.facet.region"),
      value: (
        <ul>
          {places.map((code) => (
            <li key={code}>
              {code === region ? (
                <a href={url("register", { lang }, { region: code, asOf })}>
                  {t(`reference.region.${code}`)}
                </a>
              ) : (
                t(`reference.region.${code}`)
              )}
            </li>
          ))}
        </ul>
      ),
    },
    {
      label: t("country.codes"),
      value: <span className="code">{`${iso3} · ${iso2} · ${m49}`}</span>,
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

/** The groups a country or area is in on a day, with what must be said beside each. */
export function CountryCategories({
  day,
  categories,
  notes,
}: {
  readonly day: Day;
  readonly categories: Categories;
  readonly notes: readonly CategoryNote[];
}) {
  const t = useT();
  const lang = useLocale();
  const yesNo = (value: boolean) => t(value ? "country.yes" : "country.no");
  const { income, oda } = categories;
  const values = {
    ldc: yesNo(categories.ldc),
    lldc: yesNo(categories.lldc),
    sids: yesNo(categories.sids),
    income: income ? t(`reference.income.${income.group}`) : null,
    oda: oda === null ? null : yesNo(oda),
  };
  const noteText = (note: CategoryNote) =>
    note.key === "reference.ldc-scheduled"
      ? t(note.key, { day: formatDay(lang, note.day) })
      : note.key === "reference.income-carried"
        ? t(note.key, { year: String(note.year) })
        : t(note.key);
  return (
    <section className="stack" aria-labelledby="groups">
      <h2 id="groups">
        {t("country.groups-on", { day: formatDay(lang, day) })}
      </h2>
      <SummaryList
        rows={(["ldc", "lldc", "sids", "income", "oda"] as const).map(
          (code) => ({
            label: t(`reference.category.${code}`),
            value: (
              <>
                {values[code]}
                {notes
                  .filter(({ category }) => category === code)
                  .map((note) => (
                    <p key={note.key} className="small muted">
                      {noteText(note)}
                    </p>
                  ))}
              </>
            ),
          }),
        )}
      />
    </section>
  );
}
