import { aims, lacksBelow } from "../../domain/practice/completeness";
import type { OwnPractice } from "../../domain/practice/own";
import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Icon } from "../ui/icon";
import styles from "./completeness.module.css";
import { ProblemLinks } from "./problem-links";
import { partUrl } from "./part-links";
import { fieldId } from "../form/field";

/** How much of a write-up is there, and what is missing for which label. */
export function CompletenessBox({
  practice,
}: {
  readonly practice: OwnPractice;
}) {
  const t = useT();
  const { id, completeness, can } = practice;
  const { percent, missing, wishes, evidence } = completeness;
  return (
    <section className="stack" aria-labelledby="completeness">
      <h2 id="completeness">{t("writing.complete.title")}</h2>
      <p>
        <label htmlFor="meter">
          {t("writing.complete.percent", {
            percent: formatNumber(t.locale, percent),
          })}
        </label>
        <progress
          id="meter"
          className={styles["meter"]}
          max={100}
          value={percent}
        />
      </p>
      <h3>{t("writing.aim.submit")}</h3>
      <p>
        {missing === 0 ? (
          <>
            <Icon name="check" /> {t("writing.complete.may-submit")}
          </>
        ) : (
          t("writing.complete.missing", { count: missing })
        )}
      </p>
      {missing > 0 && can.edit && <ProblemLinks practice={practice} />}
      {aims.map((aim) => (
        <div key={aim} className="stack stack-2">
          <h3>{t(`writing.aim.${aim}`)}</h3>
          {wishes[aim].length === 0 ? (
            <p>
              {lacksBelow(wishes, aim) ? (
                t("writing.complete.nothing-else")
              ) : (
                <>
                  <Icon name="check" /> {t("writing.complete.nothing")}
                </>
              )}
            </p>
          ) : (
            <ul>
              {wishes[aim].map(({ code, part, field }) => (
                <li key={code}>
                  {can.edit ? (
                    <a
                      href={`${partUrl(t.locale, id, part)}#${fieldId(field)}`}
                    >
                      {t(`writing.wish.${code}`)}
                    </a>
                  ) : (
                    t(`writing.wish.${code}`)
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <p className="small muted">
        {t("writing.complete.evidence", {
          level: evidence,
          name: t(`practice.evidence.${evidence}`),
        })}{" "}
        {t("writing.complete.note")}
      </p>
    </section>
  );
}
