import { useT } from "../../i18n/use-t";
import { Icon } from "../ui/icon";
import { NotStated } from "./not-stated";
import { Passage } from "./passage";
import { usePractice } from "./practice-context";
import styles from "./use-it-if.module.css";

/** The box a busy reader needs: what must be in place, when to leave it, what it costs. */
export function UseItIf() {
  const t = useT();
  const { cost, staffing, duration } = usePractice().content;
  return (
    <section id="fit" className={styles.box} aria-labelledby="fit-title">
      <h2 id="fit-title" className="hide-visually">
        {t("practices.is-it-for-you")}
      </h2>
      <div className={styles.side}>
        <h3 className={styles.head}>
          <Icon name="check" />
          {t("practices.use-if")}
        </h3>
        <Passage path="preconditions" top={4} />
      </div>
      <div className={styles.side}>
        <h3 className={styles.head}>
          <Icon name="x" />
          {t("practices.not-if")}
        </h3>
        <Passage path="notSuitable" top={4} />
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t("practices.field.cost")}</dt>
          <dd>{cost ? t(`practice.cost.${cost}`) : <NotStated />}</dd>
        </div>
        <div>
          <dt>{t("practices.field.staffing")}</dt>
          <dd>
            {staffing ? t(`practice.staffing.${staffing}`) : <NotStated />}
          </dd>
        </div>
        <div>
          <dt>{t("practices.field.duration")}</dt>
          <dd>
            {duration ? t(`practice.duration.${duration}`) : <NotStated />}
          </dd>
        </div>
      </dl>
    </section>
  );
}
