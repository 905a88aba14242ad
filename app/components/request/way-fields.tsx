import { budgetBands } from "../../domain/exchange/model";
import { locales } from "../../domain/kernel/localized";
import { legalTraditions } from "../../domain/practice/model";
import { languageName, languagesByName } from "../../domain/reference/language";
import { Checkbox } from "../form/checkbox";
import { Checkboxes, Radios } from "../form/choices";
import { Fieldset } from "../form/fieldset";
import { Select } from "../form/select";
import { DateField, TextField } from "../form/text-field";
import { RequestProse } from "./text-field";
import type { FieldsProps } from "./use-part";

/** The second page: how and when. */
export function WayFields({ view, writing }: FieldsProps) {
  const { t, errors, one, all } = writing;
  const { lang } = view.request;
  const prose = { writing, lang };
  const chosen = all("languages");
  const common = locales.map(String);
  const listed = [...new Set([...common, ...chosen.filter(Boolean)])];
  return (
    <>
      <RequestProse name="currentEfforts" {...prose} optional />
      <RequestProse name="otherDonors" {...prose} optional />
      <Checkboxes
        name="languages"
        label={t("request.field.languages")}
        hint={t("request.hint.languages")}
        error={errors["languages"]}
        values={chosen}
        options={listed.map((code) => ({
          value: code,
          label: languageName(code, t.locale),
        }))}
      />
      <Select
        id="f-languages-more"
        name="languages"
        label={t("request.way.other-language")}
        value=""
        empty={t("request.way.none")}
        options={languagesByName(t.locale)
          .filter(({ code }) => !listed.includes(code))
          .map(({ code, name }) => ({ value: code, label: name }))}
        width="medium"
        optional="silent"
      />
      <Checkbox
        name="interpretation"
        label={t("request.field.interpretation")}
        checked={one("interpretation") !== undefined}
        value="yes"
      />
      <Fieldset
        id="start"
        label={t("request.field.start")}
        hint={t("request.hint.start")}
        heading
      >
        <DateField
          name="start.from"
          label={t("request.way.from")}
          error={errors["start.from"]}
          value={one("start.from")}
        />
        <DateField
          name="start.to"
          label={t("request.way.to")}
          error={errors["start.to"]}
          value={one("start.to")}
        />
      </Fieldset>
      <TextField
        name="months"
        label={t("request.field.months")}
        hint={t("request.hint.months")}
        error={errors["months"]}
        value={one("months")}
        inputMode="numeric"
        width="short"
        optional
      />
      <RequestProse name="hostCommitments" {...prose} optional />
      <Select
        name="budget"
        label={t("request.field.budget")}
        hint={t("request.hint.budget")}
        error={errors["budget"]}
        value={one("budget")}
        empty={t("writing.not-stated")}
        options={budgetBands.map((code) => ({
          value: code,
          label: t(`exchange.budget.${code}`),
        }))}
        width="medium"
        optional
      />
      <Select
        name="legalTradition"
        label={t("writing.field.legalTradition")}
        error={errors["legalTradition"]}
        value={one("legalTradition")}
        empty={t("writing.not-stated")}
        options={legalTraditions.map((code) => ({
          value: code,
          label: t(`practice.tradition.${code}`),
        }))}
        width="medium"
        optional
      />
      <Radios
        name="partners"
        label={t("request.field.partners")}
        hint={t("request.hint.partners")}
        error={errors["partners"]}
        value={one("partners") ?? "1"}
        options={["1", "2", "3"].map((value) => ({ value, label: value }))}
      />
    </>
  );
}
