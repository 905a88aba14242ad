import type { OwnPractice } from "../../domain/practice/own";
import { useT } from "../../i18n/use-t";
import { errorTexts } from "../form/errors";
import { problemUrl } from "./part-links";

/** Everything that stops a text from being sent, each with the way to mend it. */
export function ProblemLinks({ practice }: { readonly practice: OwnPractice }) {
  const t = useT();
  return (
    <ul>
      {practice.parts.flatMap(({ name, problems }) =>
        Object.entries(errorTexts(t, problems)).map(([field, text]) => (
          <li key={field}>
            <a href={problemUrl(t.locale, practice, name, field)}>{text}</a>
          </li>
        )),
      )}
    </ul>
  );
}
