import { limits, type TermsOutput } from "../../domain/engagement/content";
import { dacCriteria } from "../../domain/exchange/model";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Fieldset } from "../form/fieldset";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import { TextField } from "../form/text-field";
import { LanguageField } from "../review/language-field";
import type { Work } from "./use-work";

const needs = ["whole", "part", "none"] as const;
const points = ["1", "2", "3", "4"] as const;

/** What the requesting side says at the end. */
export function ClosureForm({
  outputs,
  work: { t, errors, typed },
}: {
  readonly outputs: readonly TermsOutput[];
  readonly work: Work;
}) {
  return (
    <Form className="stack stack-5">
      <input type="hidden" name="do" value="close" />
      <h2>{t("engagement.terms.outputs")}</h2>
      {outputs.map(({ id, name, target }) => (
        <TextField
          key={id}
          name={`outputs.${id}`}
          label={t("engagement.report.reached", { output: name })}
          hint={t("engagement.report.target", { target })}
          error={errors[`outputs.${id}`]}
          value={typed.one(`outputs.${id}`)}
          maxLength={limits.name}
        />
      ))}
      <h2>{t("engagement.closure.ratings")}</h2>
      <p>{t("engagement.closure.ratings-hint")}</p>
      {dacCriteria.map((code) => {
        const at = `ratings.${code}`;
        return (
          <Fieldset
            key={code}
            id={`criterion-${code}`}
            label={t(`exchange.criterion.${code}`)}
            hint={t(`engagement.criterion-hint.${code}`)}
            heading
          >
            <Radios
              name={`${at}.points`}
              label={t("engagement.closure.points")}
              error={errors[`${at}.points`] ?? errors[at]}
              value={typed.one(`${at}.points`)}
              options={points.map((one) => ({
                value: one,
                label: t(`engagement.points.${one}`),
              }))}
            />
            <TextArea
              name={`${at}.evidence`}
              label={t("engagement.closure.evidence")}
              error={errors[`${at}.evidence`]}
              value={typed.one(`${at}.evidence`)}
              rows={3}
              maxLength={limits.note}
            />
          </Fieldset>
        );
      })}
      <TextArea
        name="lessons"
        label={t("engagement.closure.lessons")}
        error={errors["lessons"]}
        value={typed.one("lessons")}
        maxLength={limits.text}
      />
      <Radios
        name="needMet"
        label={t("engagement.closure.need-met")}
        error={errors["needMet"]}
        value={typed.one("needMet")}
        options={needs.map((code) => ({
          value: code,
          label: t(`engagement.need-met.${code}`),
        }))}
      />
      <LanguageField
        name="lang"
        error={errors["lang"]}
        value={typed.one("lang")}
      />
      <Buttons>
        <Button>{t("engagement.closure.close")}</Button>
      </Buttons>
    </Form>
  );
}
