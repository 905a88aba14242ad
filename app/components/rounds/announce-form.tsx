import { roundModes } from "../../domain/allocation/model";
import { usualRules } from "../../domain/round/model";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextField } from "../form/text-field";

const numbers = [
  ["threshold", "round.form.threshold"],
  ["reservePercent", "round.form.percent"],
  ["limitSeconds", "round.form.seconds"],
] as const;

/** Rules of a new round; the usual ones stand there already. */
export function AnnounceForm({
  errors,
  value,
}: {
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
