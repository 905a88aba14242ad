import { sorts } from "../../domain/register/order";
import { toParams, type RegisterQuery } from "../../domain/register/query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { SortLine } from "../ui/link-line";

/** The orders of the list. */
export function SortLinks({ query }: { readonly query: RegisterQuery }) {
  const t = useT();
  const lang = useLocale();
  return (
    <SortLine
      links={sorts.map((sort) => ({
        href: url("register", { lang }, toParams({ ...query, sort })),
        label: t(`register.sort.${sort}`),
        isCurrent: sort === query.sort,
      }))}
    />
  );
}
