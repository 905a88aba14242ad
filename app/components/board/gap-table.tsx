import { gapGroups, type GapRow } from "../../domain/board/gap-model";
import { boardParams, type BoardQuery } from "../../domain/board/query";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { classes } from "../classes";
import { ScrollBox } from "../ui/scroll-box";
import styles from "./gap-table.module.css";

/** Topics by group of countries: how many ask, and how many places are left. */
export function GapTable({
  rows,
  query,
}: {
  readonly rows: readonly GapRow[];
  readonly query: BoardQuery;
}) {
  const t = useT();
  const lang = useLocale();
  const caption = t("board.gaps.caption");
  return (
    <ScrollBox label={caption} className={styles.scroll}>
      <table className={styles.table}>
        <caption className="hide-visually">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("board.filter.topic")}</th>
            {gapGroups.map((group) => (
              <th key={group} scope="col">
                {t(
                  group === "all"
                    ? "board.gaps.all"
                    : `exchange.eligible.${group}`,
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ topic, groups }) => (
            <tr key={topic}>
              <th scope="row">
                <span className="code small">{topic}</span>{" "}
                {t(`reference.topic.${topic}`)}
              </th>
              {gapGroups.map((group) => {
                const { wanted, places } = groups[group];
                const href = url(
                  "assistance",
                  { lang },
                  boardParams(query, {
                    topic,
                    ...(group === "all" ? {} : { group }),
                  }),
                );
                return (
                  <td
                    key={group}
                    className={classes(wanted > places && styles.short)}
                  >
                    {wanted === 0 ? (
                      <span className="muted">{t("board.gaps.nobody")}</span>
                    ) : (
                      <a href={href}>
                        {t("board.gaps.asked", {
                          count: wanted,
                          number: formatNumber(lang, wanted),
                        })}
                      </a>
                    )}
                    <span className={styles.places}>
                      {t("board.places", {
                        count: places,
                        places: formatNumber(lang, places),
                      })}
                    </span>
                    {wanted > places && (
                      <strong className="small">{t("board.gaps.short")}</strong>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
