import type { TaggedText } from "../../domain/kernel/localized";
import {
  mostCompared,
  toParams,
  type LibraryQuery,
} from "../../domain/library/query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink } from "../form/button";
import styles from "./basket.module.css";

/** The practices put aside for a comparison, kept in the address. */
export function Basket({
  query,
  chosen,
}: {
  readonly query: LibraryQuery;
  readonly chosen: readonly {
    readonly number: string;
    readonly title: TaggedText;
  }[];
}) {
  const t = useT();
  const lang = useLocale();
  if (chosen.length === 0) return null;
  const numbers = chosen.map(({ number }) => number);
  const without = (number: string) =>
    toParams({ ...query, basket: numbers.filter((one) => one !== number) });
  return (
    <section className={styles.basket} aria-labelledby="basket">
      <h2 id="basket" className={styles.title}>
        {t("library.basket")}
      </h2>
      <ul>
        {chosen.map(({ number, title }) => (
          <li key={number}>
            <a href={url("practices", { lang }, without(number))}>
              {t("library.basket-remove", { title: title.text })}
            </a>
          </li>
        ))}
      </ul>
      {numbers.length < 2 ? (
        <p>{t("library.basket-one-more")}</p>
      ) : (
        <p>
          <ButtonLink
            kind="secondary"
            small
            href={url("practiceCompare", { lang }, { p: numbers })}
          >
            {t("library.basket-go", { count: numbers.length })}
          </ButtonLink>
        </p>
      )}
      {numbers.length >= mostCompared && (
        <p className="small">{t("library.basket-full")}</p>
      )}
    </section>
  );
}

/** Puts a practice aside for a comparison, or says that it is. */
export function BasketLink({
  query,
  number,
  title,
}: {
  readonly query: LibraryQuery;
  readonly number: string;
  readonly title: string;
}) {
  const t = useT();
  const lang = useLocale();
  const { basket } = query;
  if (basket.includes(number)) {
    return <span className="small">{t("library.basket-in")}</span>;
  }
  if (basket.length >= mostCompared) return null;
  const more = toParams({ ...query, basket: [...basket, number] });
  return (
    <a className={styles.add} href={url("practices", { lang }, more)}>
      {t("library.basket-add")}
      <span className="hide-visually"> {title}</span>
    </a>
  );
}
