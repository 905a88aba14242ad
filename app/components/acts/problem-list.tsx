import type { OwnAct } from "../../domain/act/own";
import { useT } from "../../i18n/use-t";
import { problemTexts } from "./problem-texts";
import { problemUrl } from "./section-links";

/** What is still missing in the whole draft, section by section; each leads to its field. */
export function ProblemList({ act }: { readonly act: OwnAct }) {
  const t = useT();
  const open = act.sections.filter(
    ({ problems }) => Object.keys(problems).length > 0,
  );
  if (open.length === 0) return null;
  return (
    <>
      {open.map((section) => (
        <div key={section.name}>
          <p>
            <strong>{t(`act.section.${section.name}`)}</strong>
          </p>
          <ul>
            {Object.entries(problemTexts(t, section)).map(([field, text]) => (
              <li key={field}>
                <a href={problemUrl(t.locale, act, section.name, field)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
