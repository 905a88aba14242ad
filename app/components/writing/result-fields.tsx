import { limits } from "../../domain/practice/limits";
import { Button, Buttons } from "../form/button";
import { IndicatorFields } from "./indicator-fields";
import type { Values } from "./part-values";
import type { FieldsProps } from "./part-fields";
import { ProseField } from "./prose-field";
import styles from "./row-fields.module.css";

/** The rows N of a form, as in `indicators.N.name`. */
const rowsIn = (values: Values): number[] =>
  [
    ...new Set(
      Object.keys(values).flatMap((name) => {
        const [first, row] = name.split(".");
        return first === "indicators" && row !== undefined ? [Number(row)] : [];
      }),
    ),
  ].sort((a, b) => a - b);

/** The rows that were typed, else the saved ones; and a spare one where it is wanted. */
export function ResultFields({
  practice: { lang },
  writing,
  spare,
}: FieldsProps & { readonly spare: string | null }) {
  const { t, errors, one, typed, saved } = writing;
  const known = rowsIn(typed ?? saved).map((row) => ({
    row,
    id: one(`indicators.${String(row)}.id`) ?? "",
  }));
  const isMore = spare !== null && known.every(({ id }) => id !== spare);
  const next = Math.max(-1, ...known.map(({ row }) => row)) + 1;
  const wantsSpare = isMore && (typed === undefined || known.length === 0);
  const rows = wantsSpare ? [...known, { row: next, id: spare }] : known;
  return (
    <>
      {errors["indicators"] && <p>{errors["indicators"]}</p>}
      {rows.map(({ row, id }, index) => (
        <IndicatorFields
          key={row}
          row={row}
          place={index + 1}
          id={id}
          lang={lang}
          writing={writing}
        />
      ))}
      {rows.length < limits.indicators && (
        <Buttons>
          <Button kind="secondary" icon="plus" name="_add" value="1">
            {t("writing.indicator.add")}
          </Button>
        </Buttons>
      )}
      <div className={styles["after"]}>
        <ProseField name="assessment" writing={writing} lang={lang} optional />
        <ProseField name="sideEffects" writing={writing} lang={lang} optional />
      </div>
    </>
  );
}
