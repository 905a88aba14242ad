import { partyName } from "./party-words";
import { mostParties, partyKinds } from "../../domain/instrument/model";
import type { OwnFiling } from "../../domain/instrument/own";
import { useT } from "../../i18n/use-t";
import { typedRows } from "../acts/field-values";
import { Button, Buttons } from "../form/button";
import { Fieldset } from "../form/fieldset";
import { Select } from "../form/select";
import { TextField } from "../form/text-field";

type Values = Readonly<Record<string, string | readonly string[]>>;

/** The parties, one row each: what it is, and its name in any spelling. */
export function PartyFields({
  filing,
  rows,
  typed,
  errors,
}: {
  readonly filing: OwnFiling;
  readonly rows: number | null;
  readonly typed: Values | undefined;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const { parties } = filing;
  const count = Math.min(
    Math.max(rows ?? 0, parties.length, filing.form === "multilateral" ? 3 : 2),
    mostParties,
  );
  const shown = typed
    ? typedRows(typed, "parties")
    : Array.from({ length: count }, (_, row) => row);
  const value = (row: number, part: "kind" | "name") => {
    if (typed) {
      const text = typed[`parties.${String(row)}.${part}`];
      return typeof text === "string" ? text : undefined;
    }
    const party = parties[row];
    if (!party) return part === "kind" ? "government" : "";
    return part === "kind" ? party.kind : partyName(party, t.locale).text;
  };
  return (
    <>
      {shown.map((row, index) => {
        const at = `parties.${String(row)}`;
        return (
          <Fieldset
            key={row}
            id={`party-${String(row)}`}
            label={t("instrument.party-place", { place: index + 1 })}
            heading
          >
            <Select
              name={`${at}.kind`}
              label={t("instrument.field.party-kind")}
              error={errors[`${at}.kind`]}
              value={value(row, "kind")}
              options={partyKinds.map((kind) => ({
                value: kind,
                label: t(`instrument.party-kind.${kind}`),
              }))}
              width="medium"
            />
            <TextField
              name={`${at}.name`}
              label={t("instrument.field.party-name")}
              hint={t("instrument.field.party-name-hint")}
              error={errors[`${at}.name`]}
              value={value(row, "name")}
              maxLength={300}
              width="full"
              dir="auto"
            />
          </Fieldset>
        );
      })}
      {shown.length < mostParties && filing.form !== "bilateral" && (
        <Buttons>
          <Button kind="secondary" icon="plus" name="_add" value="1">
            {t("instrument.add-party")}
          </Button>
        </Buttons>
      )}
    </>
  );
}
