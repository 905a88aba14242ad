import type { OwnAct } from "../../domain/act/own";
import type { SectionName } from "../../domain/act/readiness";
import { useT } from "../../i18n/use-t";
import { fieldId } from "../form/field";
import { SummaryList } from "../ui/summary-list";
import { rowsOf } from "./answer-rows";
import { sectionUrl } from "./section-links";

/** Every answer of an act, section by section; with a way to each question while it is a draft. */
export function AnswerList({ act }: { readonly act: OwnAct }) {
  const t = useT();
  const change = (section: SectionName, field = "") =>
    act.can.edit
      ? `${sectionUrl(t.locale, act.id, section)}${field && `#${fieldId(field)}`}`
      : undefined;
  return (
    <>
      <h2>{t("acts.check.act")}</h2>
      <SummaryList rows={rowsOf(t, act, "act")} />
      {act.sections.map(({ name }) => (
        <section key={name} className="stack" aria-labelledby={`s-${name}`}>
          <h2 id={`s-${name}`}>{t(`act.section.${name}`)}</h2>
          <SummaryList
            rows={rowsOf(t, act, name).map(({ field, ...row }) => ({
              ...row,
              changeHref: change(name, field),
            }))}
          />
        </section>
      ))}
    </>
  );
}
