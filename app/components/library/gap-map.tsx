import { toParams, type LibraryQuery } from "../../domain/library/query";
import {
  evidenceLevels,
  type EvidenceLevel,
} from "../../domain/practice/model";
import type { TopicCode } from "../../domain/reference/model";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { classes } from "../classes";
import { ScrollBox } from "../ui/scroll-box";
import styles from "./gap-map.module.css";

interface Line {
  readonly topic: TopicCode;
  readonly counts: Readonly<Record<EvidenceLevel, number>>;
  readonly all: number;
}

/** How dark the ground of a number is: 0 for none, up to 4. */
const shade = (count: number, most: number) =>
  count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * 4));

/** Topics by strength of evidence: numbers that lead to the list, gaps that lead to writing. */
export function GapMap({
  query,
  lines,
}: {
  readonly query: LibraryQuery;
  readonly lines: readonly Line[];
}) {
  const t = useT();
  const lang = useLocale();
  const most = Math.max(
    1,
    ...lines.flatMap(({ counts }) => Object.values(counts)),
  );
  const list = (topic: TopicCode, evidence?: EvidenceLevel) =>
    url(
      "practices",
      { lang },
      toParams({
        ...query,
        selection: {
          ...query.selection,
          topic: [topic],
          ...(evidence ? { evidence: [evidence] } : {}),
        },
      }),
    );
  const caption = t("library.map.caption");
  return (
    <ScrollBox label={caption} className={styles.scroll}>
      <table className={styles.table}>
        <caption className="hide-visually">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("library.facet.topic")}</th>
            {evidenceLevels.map((level) => (
              <th key={level} scope="col">
                <b>{level}</b>
                <span className={styles.level}>
                  {t(`practice.evidence.${level}`)}
                </span>
              </th>
            ))}
            <th scope="col">{t("library.map.all")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ topic, counts, all }) => {
            const name = t(`reference.topic.${topic}`);
            return (
              <tr key={topic}>
                <th scope="row">
                  <span className="code small">{topic}</span> {name}
                </th>
                {evidenceLevels.map((level) => (
                  <td
                    key={level}
                    className={classes(
                      styles.cell,
                      styles[`shade-${String(shade(counts[level], most))}`],
                    )}
                  >
                    {counts[level] > 0 ? (
                      <a
                        href={list(topic, level)}
                        aria-label={t("library.map.cell", {
                          count: counts[level],
                          topic: name,
                          evidence: `${level} ${t(`practice.evidence.${level}`)}`,
                        })}
                      >
                        {formatNumber(lang, counts[level])}
                      </a>
                    ) : (
                      <span className={styles.none}>
                        {t("library.map.none")}
                      </span>
                    )}
                  </td>
                ))}
                <td className={styles.sum}>
                  {all > 0 ? (
                    <a href={list(topic)}>{formatNumber(lang, all)}</a>
                  ) : (
                    <a
                      href={url("myPractices", { lang }, { topic })}
                      aria-label={t("library.map.write-about", {
                        topic: name,
                      })}
                    >
                      {t("library.map.write")}
                    </a>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}
