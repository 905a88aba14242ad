import { useT } from "../../i18n/use-t";
import { FieldSection } from "./field-section";

/** Side effects, failures, lessons: what other libraries leave out. */
export function Learned() {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="learned-title">
      <h2 id="learned-title">{t("practices.learned")}</h2>
      <FieldSection field="failures" />
      <FieldSection field="sideEffects" />
      <FieldSection field="lessons" />
    </section>
  );
}
