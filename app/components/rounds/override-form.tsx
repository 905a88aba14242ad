import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import { TextField } from "../form/text-field";
import { AimsTable } from "./aims-table";
import type { WhatIf } from "./round-views";
import { PairChanges } from "./what-if-part";

interface OverridePrice extends WhatIf {
  /** Says that this cost was seen. */
  readonly seen: string;
}

/**
 * Puts a pair into a proposal or takes it out. The first answer is what it costs;
 * the second one makes the change.
 */
export function OverrideForm({
  errors,
  value,
  price,
}: {
  readonly price: OverridePrice | null;
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
        {price?.answer.isPossible && (
          <div className="stack" id="price">
            <input type="hidden" name="seen" value={price.seen} />
            <h3>{t("round.override.price")}</h3>
            <p>{t("round.override.price-lead")}</p>
            <AimsTable
              values={price.answer.loss}
              caption={t("round.override.price")}
              isLoss
            />
            <PairChanges answer={price.answer} />
          </div>
        )}
        <Buttons>
          <Button>
            {t(price ? "round.override.save" : "round.override.show")}
          </Button>
        </Buttons>
      </Form>
    </section>
  );
}
