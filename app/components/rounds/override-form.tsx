import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import { TextField } from "../form/text-field";

/** Puts a pair into a proposal or takes it out; the price is shown once it is done. */
export function OverrideForm({
  errors,
  value,
}: {
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}) {
  const t = useT();
  return (
    <section className="narrow stack">
      <h2>{t("round.override.title")}</h2>
      <p>{t("round.override.lead")}</p>
      <Form className="stack">
        <input type="hidden" name="do" value="override" />
        {(["request", "offer"] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            label={t(`round.what-if.${name}`)}
            error={errors[name]}
            value={value(name)}
            width="short"
            dir="ltr"
          />
        ))}
        <Radios
          name="isIn"
          label={t("round.override.is-in")}
          error={errors["isIn"]}
          value={value("isIn")}
          options={[
            { value: "in", label: t("round.override.in") },
            { value: "out", label: t("round.override.out") },
          ]}
        />
        <TextArea
          name="reason"
          label={t("round.override.reason")}
          error={errors["reason"]}
          value={value("reason")}
          rows={4}
          maxLength={2000}
        />
        <Buttons>
          <Button>{t("round.override.save")}</Button>
        </Buttons>
      </Form>
    </section>
  );
}
