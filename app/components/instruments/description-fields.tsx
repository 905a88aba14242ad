import { instrumentKinds } from "../../domain/instrument/model";
import type { OwnFiling } from "../../domain/instrument/own";
import { locales } from "../../domain/kernel/localized";
import { languageName, languagesByName } from "../../domain/reference/language";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Checkboxes, Radios } from "../form/choices";
import { Fieldset } from "../form/fieldset";
import { Select } from "../form/select";
import { DateField, TextField } from "../form/text-field";
import { typedRows } from "../acts/field-values";
import { classes } from "../classes";
import styles from "./title-row.module.css";

type Values = Readonly<Record<string, string | readonly string[]>>;

const isUn = (code: string) => locales.some((one) => one === code);

/** What is saved, by field name. */
function savedValues(filing: OwnFiling): Values {
  return {
    kind: filing.kind ?? "",
    place: filing.place ?? "",
    doneOn: filing.doneOn ?? "",
    inEffectOn: filing.inEffectOn ?? "",
    isFurther: filing.isFurther ? ["1"] : [],
    authentic: filing.authentic.filter(isUn),
    authenticOther: filing.authentic.filter((one) => !isUn(one)).join(", "),
    working: filing.working.filter(isUn),
    workingOther: filing.working.filter((one) => !isUn(one)).join(", "),
    ...Object.fromEntries(
      filing.titles.flatMap(({ lang, title }, row) => [
        [`titles.${String(row)}.lang`, lang],
        [`titles.${String(row)}.title`, title],
      ]),
    ),
  };
}

/** Kind, titles, place, languages and dates of an instrument. */
export function DescriptionFields({
  filing,
  rows,
  typed,
  errors,
}: {
  readonly filing: OwnFiling;
  /** How many rows of titles were asked for. */
  readonly rows: number | null;
  readonly typed: Values | undefined;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const values = typed ?? savedValues(filing);
  const one = (name: string) => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const many = (name: string): readonly string[] => {
    const value = values[name];
    return typeof value === "string" ? [value] : (value ?? []);
  };
  const count = Math.max(rows ?? 0, filing.titles.length, 1);
  const shown = typed
    ? typedRows(typed, "titles")
    : Array.from({ length: count }, (_, row) => row);
  const unLanguages = locales.map((code) => ({
    value: code,
    label: languageName(code, t.locale),
  }));
  const field = (name: string) => ({ name, error: errors[name] });
  return (
    <>
      <Radios
        {...field("kind")}
        label={t("instrument.field.kind")}
        value={one("kind")}
        options={instrumentKinds.map((kind) => ({
          value: kind,
          label: t(`instrument.kind.${kind}`),
        }))}
      />
      <Fieldset
        id="f-titles-group"
        label={t("instrument.field.titles")}
        hint={t("instrument.field.titles-hint")}
        error={errors["titles"]}
        heading
      >
        {shown.map((row, index) => {
          const at = `titles.${String(row)}`;
          return (
            <div key={row} className={classes("stack", styles.row)}>
              <TextField
                {...field(`${at}.title`)}
                label={t("instrument.field.title", { place: index + 1 })}
                value={one(`${at}.title`)}
                maxLength={400}
                width="full"
                dir="auto"
              />
              <Select
                {...field(`${at}.lang`)}
                label={t("instrument.field.title-language", {
                  place: index + 1,
                })}
                value={one(`${at}.lang`) ?? (index === 0 ? t.locale : "en")}
                options={languagesByName(t.locale).map(({ code, name }) => ({
                  value: code,
                  label: name,
                }))}
                width="medium"
              />
            </div>
          );
        })}
        <Buttons>
          <Button kind="secondary" icon="plus" name="_add" value="1">
            {t("instrument.add-title")}
          </Button>
        </Buttons>
      </Fieldset>
      <TextField
        {...field("place")}
        label={t("instrument.field.place")}
        value={one("place")}
        maxLength={200}
        width="medium"
        optional
      />
      <Checkboxes
        {...field("authentic")}
        label={t("instrument.field.authentic")}
        hint={t("instrument.field.authentic-hint")}
        values={many("authentic")}
        options={unLanguages}
      />
      <TextField
        {...field("authenticOther")}
        label={t("instrument.field.authentic-other")}
        hint={t("instrument.field.other-hint")}
        value={one("authenticOther")}
        maxLength={200}
        width="medium"
        dir="ltr"
        optional
      />
      <Checkboxes
        {...field("working")}
        label={t("instrument.field.working")}
        values={many("working")}
        options={unLanguages}
        optional
      />
      <TextField
        {...field("workingOther")}
        label={t("instrument.field.working-other")}
        hint={t("instrument.field.other-hint")}
        value={one("workingOther")}
        maxLength={200}
        width="medium"
        dir="ltr"
        optional
      />
      <DateField
        {...field("doneOn")}
        label={t("instrument.field.done")}
        hint={t("instrument.field.done-hint")}
        value={one("doneOn")}
      />
      <Checkboxes
        {...field("isFurther")}
        label={t("instrument.field.further")}
        hint={t("instrument.field.further-hint")}
        values={many("isFurther")}
        options={[{ value: "1", label: t("instrument.field.further-yes") }]}
        optional
      />
      <DateField
        {...field("inEffectOn")}
        label={t("instrument.field.effect")}
        value={one("inEffectOn")}
        optional
      />
    </>
  );
}
