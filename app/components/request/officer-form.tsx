import type { ReactNode } from "react";
import { audiences } from "../../domain/exchange/model";
import {
  refusalReasons,
  unmetReasons,
  type OfficerStep,
} from "../../domain/request/model";
import type { RequestCaseView } from "../../domain/request/view";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Checkbox } from "../form/checkbox";
import { Checkboxes, Radios } from "../form/choices";
import { Form } from "../form/form";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import type { Typed } from "../secretariat/decision-form";
import styles from "./steps.module.css";

/** Steps that go to the requester with words, and the field for them. */
const words = [
  ["ask", "question"],
  ["return", "returnReason"],
  ["refuse", "refusalNote"],
  ["widen", "widenNote"],
  ["split", "splitNote"],
  ["publish_unmet", "unmetNote"],
  ["reopen", "reopenNote"],
] as const satisfies readonly (readonly [OfficerStep, string])[];

/** What an officer may do with a request now; what a step needs opens below it. */
export function OfficerForm({
  view,
  typed,
  errors,
}: {
  readonly view: Pick<
    RequestCaseView,
    "steps" | "officers" | "content" | "head"
  >;
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const { steps, officers, content, head } = view;
  if (steps.length === 0) return <Form>{null}</Form>;
  const wider = audiences.slice(0, audiences.indexOf(head.audience));
  const extra: Partial<Record<OfficerStep, ReactNode>> = {
    assign: (
      <Select
        name="officer"
        label={t("request.case.officer")}
        error={errors["officer"]}
        value={typed.one("officer")}
        empty={t("case.choose")}
        options={officers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    ),
    refuse: (
      <Select
        name="refusal"
        label={t("request.case.reason")}
        error={errors["refusal"]}
        value={typed.one("refusal")}
        empty={t("case.choose")}
        options={refusalReasons.map((code) => ({
          value: code,
          label: t(`request.reason.${code}`),
        }))}
      />
    ),
    publish_unmet: (
      <Select
        name="unmetReason"
        label={t("request.case.unmet-reason")}
        hint={t("request.case.unmet-public")}
        error={errors["unmetReason"]}
        value={typed.one("unmetReason")}
        empty={t("case.choose")}
        options={unmetReasons.map((code) => ({
          value: code,
          label: t(`request.reason.${code}`),
        }))}
      />
    ),
    widen: (
      <>
        <Select
          name="widerAudience"
          label={t("request.case.wider")}
          error={errors["widerAudience"]}
          value={typed.one("widerAudience")}
          empty={t("request.case.as-now")}
          options={wider.map((code) => ({
            value: code,
            label: t(`exchange.audience.${code}`),
          }))}
          optional="silent"
        />
        <Checkbox
          name="easesNeeds"
          label={t("request.case.ease")}
          checked={typed.one("easesNeeds") !== undefined}
          value="yes"
        />
      </>
    ),
    split: (
      <Checkboxes
        name="splitNeeds"
        label={t("request.case.split-needs")}
        error={errors["splitNeeds"]}
        values={typed.all("splitNeeds")}
        options={content.needs.map(({ id, topic, modality }) => ({
          value: id,
          label: `${t(`reference.topic.${topic}`)} · ${t(`exchange.modality.${modality}`)}`,
        }))}
      />
    ),
  };
  const wordsOf = (step: OfficerStep) =>
    words.find(([one]) => one === step)?.[1];
  return (
    <Form className={`stack ${styles.form ?? ""}`}>
      <Radios
        name="do"
        heading
        label={t("review.desk.question")}
        error={errors["do"]}
        value={typed.one("do")}
        options={steps.map((step) => ({
          value: step,
          label: t(`request.do.${step}`),
          hint: t.find(`request.do-hint.${step}`),
        }))}
      />
      {steps.map((step) => {
        const name = wordsOf(step);
        if (name === undefined && !extra[step]) return null;
        return (
          <div key={step} className={`stack ${styles[step] ?? ""}`}>
            {extra[step]}
            {name !== undefined && (
              <TextArea
                name={name}
                label={t(`request.words.${step as (typeof words)[number][0]}`)}
                hint={t("request.words.hint")}
                error={errors[name]}
                value={typed.one(name)}
                maxLength={4000}
              />
            )}
          </div>
        );
      })}
      <Buttons>
        <Button>{t("review.desk.send")}</Button>
      </Buttons>
    </Form>
  );
}
