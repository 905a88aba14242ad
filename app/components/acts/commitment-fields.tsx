import { proposalNumbers } from "../../domain/act/model";
import { proposalLabel } from "../../domain/initiative/text";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Fieldset } from "../form/fieldset";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import { DateField, TextField } from "../form/text-field";
import styles from "./commitment-fields.module.css";

/** One commitment: what, how it is measured, by when, for which proposal. */
export function CommitmentFields({
  row,
  place,
  isOnly,
  lang,
  errors,
  value,
}: {
  /** The N of the field names. */
  readonly row: number;
  /** Counted from one, as people do. */
  readonly place: number;
  readonly isOnly: boolean;
  readonly lang: string;
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}) {
  const t = useT();
  const at = `commitments.${String(row)}`;
  const field = (part: "measure" | "target" | "dueOn" | "proposal") => ({
    name: `${at}.${part}`,
    label: t(`acts.commitments.${part}`),
    hint: t(`acts.commitments.${part}-hint`),
    error: errors[`${at}.${part}`],
    value: value(`${at}.${part}`),
  });
  return (
    <div className={styles.row}>
      <Fieldset
        id={`commitment-${String(row)}`}
        label={t("acts.commitments.one", { place })}
        heading
      >
        <div className={styles.fields}>
          <TextArea
            {...field("measure")}
            rows={3}
            maxLength={2000}
            lang={lang}
          />
          <TextField {...field("target")} maxLength={500} lang={lang} />
          <DateField {...field("dueOn")} />
          <Select
            {...field("proposal")}
            empty={t("acts.commitments.whole")}
            options={proposalNumbers.map((number) => ({
              value: String(number),
              label: `${String(number)}. ${proposalLabel(t.locale, number)}`,
            }))}
            optional
          />
          {!isOnly && (
            <Buttons>
              <Button kind="link" name="_remove" value={String(row)}>
                {t("acts.commitments.remove", { place })}
              </Button>
            </Buttons>
          )}
        </div>
      </Fieldset>
    </div>
  );
}
