import type { PracticeRow as Row } from "../../domain/library/model";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ResultList } from "../ui/result-row";
import { PracticeRow } from "./practice-row";

/** What works: how many practices there are, and the newest. */
export function LibraryLatest({
  total,
  rows,
}: {
  readonly total: number;
  readonly rows: readonly Row[];
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <section className="stack" aria-labelledby="works">
      <h2 id="works">{t("library.home.title")}</h2>
      <p>{t("library.home.text", { count: total })}</p>
      {rows.length > 0 && (
        <ResultList>
          {rows.map((row) => (
            <PracticeRow key={row.number} row={row} />
          ))}
        </ResultList>
      )}
      <p>
        <a href={url("practices", { lang })}>{t("library.home.all")}</a>
      </p>
    </section>
  );
}
