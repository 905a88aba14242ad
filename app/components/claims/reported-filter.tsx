import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { Select } from "../form/select";
import { TextField } from "../form/text-field";

/** What to look for, and in which order; the day that is shown is kept. */
export function ReportedFilter({
  query,
}: {
  readonly query: {
    readonly q: string;
    readonly sort: string;
    readonly asOf: string;
  };
}) {
  const t = useT();
  return (
    <form
      method="get"
      action={url("reported", { lang: t.locale })}
      className="stack narrow"
      role="search"
      aria-label={t("claim.public.title")}
    >
      <TextField
        name="q"
        optional="silent"
        label={t("claim.public.search")}
        hint={t("claim.public.search-hint")}
        value={query.q}
        maxLength={200}
      />
      <Select
        name="sort"
        label={t("claim.public.sort")}
        value={query.sort}
        width="medium"
        options={(["newest", "area"] as const).map((value) => ({
          value,
          label: t(`claim.public.sort.${value}`),
        }))}
      />
      {query.asOf !== "" && (
        <input type="hidden" name="asOf" value={query.asOf} />
      )}
      <Buttons>
        <Button kind="secondary">{t("claim.public.show")}</Button>
      </Buttons>
    </form>
  );
}
