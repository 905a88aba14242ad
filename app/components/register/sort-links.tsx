import { sorts } from "../../domain/register/order";
import { toParams, type RegisterQuery } from "../../domain/register/query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { LinkLine, SortLine } from "../ui/link-line";

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

/** The same rows elsewhere: as files, as a feed; and what changed. */
export function OtherForms({ query }: { readonly query: RegisterQuery }) {
  const t = useT();
  const lang = useLocale();
  const params = toParams(query);
  return (
    <LinkLine
      label={t("register.other-forms")}
      links={[
        {
          href: url("changes", { lang }, { from: query.asOf?.day }),
          label: t("register.changes"),
        },
        { href: url("registerCsv", { lang }, params), label: "CSV" },
        {
          href: url("data", { lang, download: "register.xlsx" }, params),
          label: "XLSX",
        },
        { href: url("apiActs", {}, params), label: "JSON" },
        { href: url("registerAtom", { lang }, params), label: "Atom" },
      ]}
    />
  );
}
