import { useT } from "../../i18n/use-t";
import { RegisterRow, type ShownEntry } from "../register/register-row";
import { ResultList } from "../ui/result-row";

/** The newest rows of some participants of a country, and the way to all of them. */
export function CountryActs({
  id,
  title,
  none,
  note,
  acts,
  href,
}: {
  readonly id: string;
  readonly title: string;
  /** What to say where there is no row. */
  readonly none: string;
  readonly note?: string | undefined;
  readonly acts: {
    readonly listed: number;
    readonly newest: readonly ShownEntry[];
  };
  /** All of them in the register. */
  readonly href: string;
}) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {acts.listed === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          {note !== undefined && <p className="small muted">{note}</p>}
          <ResultList>
            {acts.newest.map((entry) => (
              <RegisterRow key={entry.seq} entry={entry} />
            ))}
          </ResultList>
          <p>
            <a href={href}>{t("country.see-all", { count: acts.listed })}</a>
          </p>
        </>
      )}
    </section>
  );
}
