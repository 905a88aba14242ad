import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import {
  EngagementTable,
  type EngagementRowView,
} from "../engagement/engagement-table";

/** Assistance that a country receives or gives, as far as both sides published it. */
export function CountryWork({
  rows,
}: {
  readonly rows: readonly EngagementRowView[];
}) {
  const t = useT();
  const title = t("board.country-work");
  return (
    <section className="stack" aria-labelledby="work">
      <h2 id="work">{title}</h2>
      {rows.length === 0 ? (
        <p>{t("board.country-work-none")}</p>
      ) : (
        <EngagementTable
          caption={title}
          rows={rows}
          hrefOf={({ number }) => url("engagement", { lang: t.locale, number })}
        />
      )}
      <p>
        <a href={url("engagements", { lang: t.locale })}>
          {t("board.country-work-all")}
        </a>
      </p>
    </section>
  );
}
