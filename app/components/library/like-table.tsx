import type { Trait } from "../../domain/library/likeness";
import type { LegalTradition } from "../../domain/practice/model";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";

interface View {
  readonly area: string;
  readonly law: LegalTradition | null;
  readonly countries: readonly {
    readonly iso3: string;
    readonly name: string;
    readonly traits: readonly Trait[];
    readonly practices: number;
  }[];
  readonly without: number;
  readonly total: number;
}

/** The countries that are like one: why each is, and its practices. */
export function LikeTable({
  view,
  law,
}: {
  readonly view: View;
  /** The reader's own word on the legal tradition. */
  readonly law: LegalTradition | null;
}) {
  const t = useT();
  const lang = useLocale();
  const like = { like: view.area, likeLaw: law ?? undefined };
  const all = t("library.like.all", { count: view.total });
  const why = (trait: Trait) =>
    trait === "law" && view.law !== null
      ? `${t("library.trait.law")} (${t(`practice.tradition.${view.law}`)})`
      : t(`library.trait.${trait}`);
  return (
    <section className="stack" aria-labelledby="like">
      <h2 id="like">
        {view.total > 0 ? (
          <a href={url("practices", { lang }, like)}>{all}</a>
        ) : (
          all
        )}
      </h2>
      {view.countries.length > 0 && (
        <DataTable
          caption={t("library.like.title")}
          hideCaption
          rows={view.countries}
          rowKey={({ iso3 }) => iso3}
          columns={[
            {
              key: "country",
              header: t("library.like.country"),
              rowHeader: true,
              cell: ({ name }) => name,
            },
            {
              key: "why",
              header: t("library.like.why"),
              cell: ({ traits }) => (
                <ul>
                  {traits.map((trait) => (
                    <li key={trait}>{why(trait)}</li>
                  ))}
                </ul>
              ),
            },
            {
              key: "practices",
              header: t("library.like.practices"),
              numeric: true,
              cell: ({ iso3, name, practices }) => (
                <a href={url("practices", { lang }, { area: iso3 })}>
                  {formatNumber(lang, practices)}
                  <span className="hide-visually"> {name}</span>
                </a>
              ),
            },
          ]}
        />
      )}
      {view.without > 0 && (
        <p>{t("library.like.without", { count: view.without })}</p>
      )}
    </section>
  );
}
