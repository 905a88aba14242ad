import { locales } from "../../domain/kernel/localized";
import { languageName, languagesByName } from "../../domain/reference/language";
import { Checkboxes } from "../form/choices";
import { Select } from "../form/select";
import type { OfferWriting } from "./use-offer";

const isOfPortal = (code: string) => locales.some((locale) => locale === code);

/** Working languages: those of the portal to tick, and others from a list. */
export function SpokenField({ writing }: { readonly writing: OfferWriting }) {
  const { t, errors, all } = writing;
  const chosen = all("languages").filter((code) => code !== "");
  const others = chosen.filter((code) => !isOfPortal(code));
  return (
    <>
      <Checkboxes
        name="languages"
        label={t("offer.field.languages")}
        error={errors["languages"]}
        values={chosen}
        options={locales.map((code) => ({
          value: code,
          label: languageName(code, t.locale),
        }))}
      />
      {[...others, ""].map((code, row) => (
        <Select
          key={code}
          id={`f-languages-other-${String(row)}`}
          name="languages"
          label={t("offer.field.other-language", { place: row + 1 })}
          value={code}
          empty={t("offer.no-other")}
          options={languagesByName(t.locale)
            .filter((one) => !isOfPortal(one.code))
            .map((one) => ({ value: one.code, label: one.name }))}
          optional
          width="medium"
        />
      ))}
    </>
  );
}
