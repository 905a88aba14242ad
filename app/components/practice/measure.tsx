import { useT } from "../../i18n/use-t";
import { SummaryList } from "../ui/summary-list";
import { FieldSection } from "./field-section";
import { NotStated } from "./not-stated";
import { Passage } from "./passage";
import { usePractice } from "./practice-context";

/** The problem, and what was done about it. */
export function Measure() {
  const t = useT();
  const { instrument, mechanism, dataCategories } = usePractice().content;
  return (
    <>
      <section className="stack" aria-labelledby="problem-title">
        <h2 id="problem-title">{t("practices.problem")}</h2>
        <Passage path="problem" />
        <FieldSection field="objective" />
      </section>
      <section className="stack" aria-labelledby="measure-title">
        <h2 id="measure-title">{t("practices.measure")}</h2>
        <Passage path="measure" />
        <SummaryList
          rows={[
            {
              label: t("practices.field.instrument"),
              value: instrument ? (
                t(`practice.instrument.${instrument}`)
              ) : (
                <NotStated />
              ),
            },
            {
              label: t("practices.field.mechanism"),
              value: mechanism ? (
                t(`practice.mechanism.${mechanism}`)
              ) : (
                <NotStated />
              ),
            },
            {
              label: t("practices.field.dataCategories"),
              value:
                dataCategories.length > 0 ? (
                  <ul>
                    {dataCategories.map((code) => (
                      <li key={code}>{t(`practice.data-category.${code}`)}</li>
                    ))}
                  </ul>
                ) : (
                  <NotStated />
                ),
            },
          ]}
        />
        <FieldSection field="actors" />
        <FieldSection field="legalBasis" />
      </section>
    </>
  );
}
