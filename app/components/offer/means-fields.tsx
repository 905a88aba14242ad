import { fundingKinds, tiedKinds } from "../../domain/exchange/model";
import { limits } from "../../domain/offer/limits";
import { currencyCodes } from "../../domain/reference/currency";
import { Checkbox } from "../form/checkbox";
import { Radios } from "../form/choices";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import { DateField, TextField } from "../form/text-field";
import type { OfferWriting } from "./use-offer";

/** When, how often, with which money, on which conditions, and who answers. */
export function MeansFields({
  writing,
  isCompany,
}: {
  readonly writing: OfferWriting;
  readonly isCompany: boolean;
}) {
  const { t, errors, one } = writing;
  return (
    <>
      {(["from", "to"] as const).map((end) => (
        <DateField
          key={end}
          name={`window.${end}`}
          label={t(`offer.field.window-${end}`)}
          hint={end === "from" ? t("offer.hint.window") : undefined}
          error={errors[`window.${end}`]}
          value={one(`window.${end}`)}
        />
      ))}
      <TextField
        name="slots"
        label={t("offer.field.slots")}
        hint={t("offer.hint.slots")}
        error={errors["slots"]}
        value={one("slots")}
        width="short"
        inputMode="numeric"
        maxLength={4}
      />
      <Radios
        name="funding"
        label={t("offer.field.funding")}
        error={errors["funding"]}
        value={one("funding")}
        options={fundingKinds.map((code) => ({
          value: code,
          label: t(`exchange.funding.${code}`),
        }))}
      />
      <TextField
        name="money.amount"
        label={t("offer.field.amount")}
        hint={t("offer.hint.amount")}
        error={errors["money.amount"]}
        value={one("money.amount")}
        width="short"
        inputMode="decimal"
        maxLength={40}
        dir="ltr"
        optional
      />
      <Select
        name="money.currency"
        label={t("offer.field.currency")}
        error={errors["money.currency"]}
        value={one("money.currency")}
        empty={t("offer.no-currency")}
        options={currencyCodes.map((code) => ({ value: code, label: code }))}
        width="medium"
        optional
      />
      <Radios
        name="tied"
        label={t("offer.field.tied")}
        hint={t("offer.hint.tied")}
        error={errors["tied"]}
        value={one("tied")}
        options={tiedKinds.map((code) => ({
          value: code,
          label: t(`exchange.tied.${code}`),
        }))}
        optional
      />
      <TextArea
        name="conditions"
        label={t("offer.field.conditions")}
        hint={t("offer.hint.conditions")}
        error={errors["conditions"]}
        value={one("conditions")}
        rows={4}
        maxLength={limits.text}
        optional
      />
      <TextField
        name="contact"
        label={t("offer.field.contact")}
        hint={t("offer.hint.contact")}
        error={errors["contact"]}
        value={one("contact")}
        maxLength={limits.contact}
      />
      {isCompany && (
        <Checkbox
          name="noConditions"
          label={t("offer.interest.no-conditions")}
          error={errors["noConditions"]}
          checked={one("noConditions") === "yes"}
          value="yes"
        />
      )}
    </>
  );
}
