import {
  boardRegions,
  type BoardQuery,
  isNarrowed,
} from "../../domain/board/query";
import { eligibleGroups } from "../../domain/exchange/model";
import { topicCodes } from "../../domain/reference/model";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { areaOptions } from "../form/area-options";
import { Select } from "../form/select";
import styles from "../views/map-form.module.css";

/** What the board is narrowed to: topic, group of countries, region, country. */
export function BoardFilter({
  query,
  place = "assistance",
}: {
  readonly query: BoardQuery;
  readonly place?: "assistance" | "assistanceGaps";
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <form
      method="get"
      action={url(place, { lang })}
      aria-label={t("ui.filters")}
      className={styles.form}
    >
      {query.show === "offers" && (
        <input type="hidden" name="show" value="offers" />
      )}
      <Select
        name="topic"
        label={t("board.filter.topic")}
        optional="silent"
        empty={t("views.any")}
        value={query.topic}
        options={topicCodes.map((value) => ({
          value,
          label: `${value} ${t(`reference.topic.${value}`)}`,
        }))}
      />
      <Select
        name="group"
        label={t("board.filter.group")}
        optional="silent"
        empty={t("views.any")}
        value={query.group}
        options={eligibleGroups.map((value) => ({
          value,
          label: t(`exchange.eligible.${value}`),
        }))}
      />
      <Select
        name="region"
        label={t("board.filter.region")}
        optional="silent"
        empty={t("views.any")}
        value={query.region}
        options={boardRegions.map((value) => ({
          value,
          label: t(`reference.region.${value}`),
        }))}
      />
      {place === "assistance" && (
        <Select
          name="area"
          label={t("board.filter.area")}
          optional="silent"
          empty={t("views.any")}
          value={query.area}
          options={areaOptions(lang)}
        />
      )}
      <Button kind="secondary">{t("views.show")}</Button>
      {isNarrowed(query) && (
        <a
          href={url(
            place,
            { lang },
            {
              show: query.show === "offers" ? "offers" : undefined,
            },
          )}
        >
          {t("board.filter.reset")}
        </a>
      )}
    </form>
  );
}
