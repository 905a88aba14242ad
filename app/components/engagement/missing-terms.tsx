import { useT } from "../../i18n/use-t";
import { fieldId } from "../form/field";

/** What has to be said before the terms can be signed, each with the way to its field. */
export function MissingTerms({
  problems,
}: {
  readonly problems: Readonly<Record<string, { readonly key: string }>>;
}) {
  const t = useT();
  const missing = Object.entries(problems);
  return (
    <>
      <p>{t("engagement.terms.missing", { count: missing.length })}</p>
      <ul>
        {missing.map(([field, { key }]) => (
          <li key={field}>
            <a href={`#${fieldId(field)}`}>{t.find(key) ?? key}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
