import {
  eligibleGroups,
  servedGroups,
  type EligibleGroup,
} from "../../domain/exchange/model";
import { limits } from "../../domain/offer/limits";
import { legalTraditions } from "../../domain/practice/model";
import { regionCodes, subregionCodes } from "../../domain/reference/region";
import { Checkboxes } from "../form/choices";
import { Fieldset } from "../form/fieldset";
import { TextArea } from "../form/text-area";
import { TextField } from "../form/text-field";
import { PlaceNames } from "../writing/place-field";
import { excludedRows } from "./offer-values";
import type { OfferWriting } from "./use-offer";

/** Whom an offer is for: groups, regions, and states left out with their grounds. */
export function WhomFields({ writing }: { readonly writing: OfferWriting }) {
  const { t, errors, one, all, values } = writing;
  const rows = excludedRows(values, limits.excluded);
  const many = (name: "groups" | "served", codes: readonly EligibleGroup[]) => (
    <Checkboxes
      name={name}
      label={t(`offer.field.${name}`)}
      hint={t(`offer.hint.${name}`)}
      error={errors[name]}
      values={all(name)}
      options={codes.map((code) => ({
        value: code,
        label: t(`exchange.eligible.${code}`),
      }))}
      optional
    />
  );
  const regions = [...regionCodes, ...subregionCodes].filter(
    (code) =>
      regionCodes.some((known) => known === code) ||
      all("regions").includes(code),
  );
  return (
    <>
      {many("groups", eligibleGroups)}
      <Checkboxes
        name="regions"
        label={t("offer.field.regions")}
        hint={t("offer.hint.regions")}
        error={errors["regions"]}
        values={all("regions")}
        options={regions.map((code) => ({
          value: code,
          label: t(`reference.region.${code}`),
        }))}
        optional
      />
      {Array.from({ length: rows }, (_, row) => {
        const name = `excluded.${String(row)}`;
        return (
          <Fieldset
            key={name}
            id={name}
            label={t("offer.excluded", { place: row + 1 })}
            hint={row === 0 ? t("offer.hint.excluded") : undefined}
            optional
          >
            <TextField
              name={`${name}.area`}
              label={t("offer.field.excluded-area")}
              error={errors[`${name}.area`]}
              value={one(`${name}.area`)}
              width="medium"
              maxLength={200}
              list="areas"
              autoComplete="off"
              spellCheck={false}
              optional="silent"
            />
            <TextArea
              name={`${name}.ground`}
              label={t("offer.field.ground")}
              hint={t("offer.hint.ground")}
              error={errors[`${name}.ground`]}
              value={one(`${name}.ground`)}
              rows={2}
              maxLength={limits.ground}
              optional="silent"
            />
          </Fieldset>
        );
      })}
      {many("served", servedGroups)}
      <Checkboxes
        name="traditions"
        label={t("offer.field.traditions")}
        error={errors["traditions"]}
        values={all("traditions")}
        options={legalTraditions.map((code) => ({
          value: code,
          label: t(`practice.tradition.${code}`),
        }))}
        optional
      />
      <PlaceNames />
    </>
  );
}
