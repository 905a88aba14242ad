import type { TaggedText } from "../../domain/kernel/localized";
import {
  compareParams,
  mostCompared,
  type CompareQuery,
} from "../../domain/register/compare-query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { TextField } from "../form/text-field";
import { Name } from "../ui/name";

interface Named {
  readonly id: string;
  readonly name: TaggedText;
}

/** Who is compared, each with the way to take it away, and the search for one more. */
export function CompareBasket({
  query,
  heads,
  found,
}: {
  readonly query: CompareQuery;
  readonly heads: readonly Named[];
  readonly found: readonly Named[];
}) {
  const t = useT();
  const lang = useLocale();
  const to = (p: readonly string[]) =>
    url("compare", { lang }, compareParams({ ...query, p }));
  return (
    <div className="stack stack-5 no-print">
      {heads.length > 0 && (
        <section className="stack stack-2" aria-labelledby="chosen">
          <h2 id="chosen">{t("views.compare.chosen")}</h2>
          <ul className="stack stack-2">
            {heads.map(({ id, name }) => (
              <li key={id}>
                <a href={to(query.p.filter((one) => one !== id))}>
                  {t("views.compare.remove", { name: name.text })}
                </a>
              </li>
            ))}
          </ul>
          {heads.length === 1 && <p>{t("views.compare.one-more")}</p>}
        </section>
      )}
      {heads.length < mostCompared && (
        <section className="stack" aria-labelledby="add">
          <h2 id="add">{t("views.compare.add-another")}</h2>
          <form
            method="get"
            action={url("compare", { lang })}
            className="stack"
          >
            {query.p.map((id) => (
              <input key={id} type="hidden" name="p" value={id} />
            ))}
            {query.asOf && (
              <input type="hidden" name="asOf" value={query.asOf.day} />
            )}
            {query.differences && (
              <input type="hidden" name="differences" value="1" />
            )}
            <TextField
              name="q"
              label={t("views.compare.search")}
              optional="silent"
              value={query.q}
              maxLength={200}
              width="medium"
            />
            <Button kind="secondary">{t("ui.search")}</Button>
          </form>
          {query.q !== "" && found.length === 0 && (
            <p>{t("views.compare.nobody")}</p>
          )}
          {found.length > 0 && (
            <ul className="stack stack-2">
              {found.map(({ id, name }) => (
                <li key={id} className="row">
                  <Name lang={name.lang} text={name.text} />
                  <a href={to([...query.p, id])}>
                    {t("views.compare.add")}
                    <span className="hide-visually"> {name.text}</span>
                  </a>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </div>
  );
}
