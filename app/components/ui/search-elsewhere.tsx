import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

const words = {
  practices: "ui.search-practices-for",
  register: "ui.search-register-for",
} as const;

/** The same words, looked for where this list does not look. Nothing where none were. */
export function SearchElsewhere({
  place,
  q,
}: {
  readonly place: keyof typeof words;
  readonly q: string;
}) {
  const t = useT();
  if (q === "") return null;
  return (
    <p className="no-print">
      <a href={url(place, { lang: t.locale }, { q })}>
        {t(words[place], { words: `\u2068${q}\u2069` })}
      </a>
    </p>
  );
}
