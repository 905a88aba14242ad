import { roundModes } from "../../domain/allocation/model";
import {
  roundRhythms,
  usualRules,
  type RoundRhythm,
} from "../../domain/round/model";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { DateField, TextField } from "../form/text-field";

const numbers = [
  ["threshold", "round.form.threshold"],
  ["reservePercent", "round.form.percent"],
  ["limitSeconds", "round.form.seconds"],
] as const;

/** Rules and days of a new round; the usual ones stand there already. */
export function AnnounceForm({
  errors,
  value,
  days,
  rhythm,
}: {
  /** Days in the rhythm of a month and of a quarter. */
  readonly days: Readonly<Record<"monthly" | "quarterly", string>>;
  /** That of the last round. */
  readonly rhythm: RoundRhythm | null;
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}) {
  const t = useT();
  return (
    <section className="narrow stack">
      <h2>{t("round.desk.announce")}</h2>
      <p>{t("round.desk.announce-lead")}</p>
      <Form className="stack">
        <Radios
          name="mode"
          label={t("round.form.mode")}
          value={value("mode") ?? "optimal"}
          options={roundModes.map((mode) => ({
            value: mode,
            label: t(`round.mode.${mode}`),
          }))}
        />
        <DateField
          name="rankUntil"
          label={t("round.form.rank-until")}
          hint={t("round.form.rank-until-hint")}
          error={errors["rankUntil"]}
          value={value("rankUntil")}
          optional
        />
        <Radios
          name="rhythm"
          label={t("round.form.rhythm")}
          hint={t("round.form.rhythm-hint")}
          value={value("rhythm") ?? rhythm ?? "soon"}
          options={roundRhythms.map((code) => ({
            value: code,
            label: t(`round.rhythm.${code}`, {
              day:
                code === "monthly" || code === "quarterly"
                  ? formatDay(t.locale, days[code])
                  : "",
            }),
          }))}
        />
        <DateField
          name="plannedDay"
          label={t("round.form.planned-day")}
          error={errors["plannedDay"]}
          value={value("plannedDay")}
          optional
        />
        {numbers.map(([name, label]) => (
          <TextField
            key={name}
            name={name}
            label={t(label)}
            error={errors[name]}
            value={value(name) ?? String(usualRules[name])}
            inputMode="numeric"
            width="short"
          />
        ))}
        <Buttons>
          <Button>{t("round.desk.announce")}</Button>
        </Buttons>
      </Form>
    </section>
  );
}
