import type { TaggedText } from "../../domain/kernel/localized";
import {
  compareParams,
  type CompareQuery,
} from "../../domain/library/compare-query";
import { mostCompared } from "../../domain/library/query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { TextField } from "../form/text-field";

/** What is compared, each with the way to take it away, and the ways to one more. */
export function CompareChoice({
  query,
  heads,
}: {
  readonly query: CompareQuery;
  readonly heads: readonly {
    readonly number: string;
    readonly title: TaggedText;
  }[];
}) {
  const t = useT();
  const lang = useLocale();
  const numbers = heads.map(({ number }) => number);
  const without = (number: string) =>
    compareParams({ ...query, p: numbers.filter((one) => one !== number) });
  return (
    <div className="stack stack-5 no-print">
      {heads.length > 0 && (
        <section className="stack stack-2" aria-labelledby="chosen">
          <h2 id="chosen">{t("views.compare.chosen")}</h2>
          <ul className="stack stack-2">
            {heads.map(({ number, title }) => (
              <li key={number}>
                <a href={url("practiceCompare", { lang }, without(number))}>
                  {t("library.basket-remove", { title: title.text })}
                </a>
              </li>
            ))}
          </ul>
          {heads.length === 1 && <p>{t("library.basket-one-more")}</p>}
        </section>
      )}
      {heads.length < mostCompared && (
        <section className="stack narrow" aria-labelledby="add">
          <h2 id="add">{t("library.compare.add-number")}</h2>
          <form
            method="get"
            action={url("practiceCompare", { lang })}
            className="stack"
          >
            {numbers.map((number) => (
              <input key={number} type="hidden" name="p" value={number} />
            ))}
            {query.differences && (
              <input type="hidden" name="differences" value="1" />
            )}
            <TextField
              name="p"
              label={t("library.column.number")}
              hint="BP-000012"
              optional="silent"
              maxLength={20}
              width="short"
            />
            <Button kind="secondary">{t("views.compare.add")}</Button>
          </form>
          <p>
            <a href={url("practices", { lang }, { compare: numbers })}>
              {t("library.compare.add")}
            </a>
          </p>
        </section>
      )}
    </div>
  );
}
