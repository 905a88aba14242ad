import type { CountryItem } from "../../domain/country/model";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { TextField } from "../form/text-field";
import { CountryItems } from "./country-groups";

/** A name in any spelling, and the countries or areas it can mean. */
export function CountrySearch({
  q,
  meant,
  asOf,
}: {
  readonly q: string;
  /** Null when nothing was searched. */
  readonly meant: readonly CountryItem[] | null;
  readonly asOf: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <div className="stack narrow">
      <form
        method="get"
        action={url("countries", { lang })}
        role="search"
        aria-label={t("country.search")}
        className="stack"
      >
        {asOf !== undefined && <input type="hidden" name="asOf" value={asOf} />}
        <TextField
          name="q"
          label={t("country.search")}
          hint={t("country.search-hint")}
          optional="silent"
          value={q}
          maxLength={200}
        />
        <Button kind="secondary">{t("ui.search")}</Button>
      </form>
      {meant !== null && (
        <div role="status" className="stack stack-2">
          {meant.length > 0 ? (
            <>
              <p>{t("country.found")}</p>
              <CountryItems countries={meant} asOf={asOf} />
            </>
          ) : (
            <p>{t("reference.error.area-unknown", { text: q })}</p>
          )}
        </div>
      )}
    </div>
  );
}
