import { type EngagementTerms, limits } from "../../domain/engagement/content";
import { topicCodes } from "../../domain/reference/model";
import { Button, Buttons } from "../form/button";
import { Checkboxes } from "../form/choices";
import { Fieldset } from "../form/fieldset";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import { DateField, TextField } from "../form/text-field";
import { LanguageField } from "../review/language-field";
import type { Work } from "./use-work";

const spare = 2;

/** Outputs with their targets; a row whose name is emptied falls away. */
function OutputRows({
  terms,
  work: { t, errors, typed, isAnswered },
}: {
  readonly terms: EngagementTerms;
  readonly work: Work;
}) {
  const count = Math.min(limits.outputs, terms.outputs.length + spare);
  const rows = Array.from({ length: count }, (_, row) => row);
  return (
    <Fieldset
      id="outputs"
      label={t("engagement.terms.outputs")}
      hint={t("engagement.terms.outputs-hint")}
      error={errors["outputs"]}
      heading
    >
      {rows.map((row) => {
        const at = `outputs.${String(row)}`;
        const saved = terms.outputs[row];
        const value = (part: "name" | "target") =>
          isAnswered ? typed.one(`${at}.${part}`) : saved?.[part];
        return (
          <div key={row} className="stack stack-2">
            <input type="hidden" name={`${at}.id`} value={saved?.id ?? ""} />
            <TextField
              name={`${at}.name`}
              label={t("engagement.terms.output-n", { place: row + 1 })}
              error={errors[`${at}.name`]}
              value={value("name")}
              maxLength={limits.name}
              optional={row >= Math.max(1, terms.outputs.length)}
            />
            <TextField
              name={`${at}.target`}
              label={t("engagement.terms.target-n", { place: row + 1 })}
              error={errors[`${at}.target`]}
              value={value("target")}
              maxLength={limits.name}
              optional={row >= Math.max(1, terms.outputs.length)}
            />
          </div>
        );
      })}
    </Fieldset>
  );
}

/**
 * The terms, to be changed by either side.
 * @param amends they are signed: a reason is asked, and both sides sign anew
 */
export function TermsForm({
  terms,
  lang,
  seen,
  work,
  amends = false,
}: {
  readonly terms: EngagementTerms;
  readonly lang: string;
  readonly seen: number;
  readonly work: Work;
  readonly amends?: boolean;
}) {
  const { t, errors, typed, isAnswered } = work;
  const value = (name: "title" | "description" | "start" | "end") =>
    isAnswered ? typed.one(name) : (terms[name] ?? undefined);
  const area = (name: "description" | "requesterDoes" | "providerDoes") => (
    <TextArea
      name={name}
      label={t(`engagement.terms.${name}`)}
      hint={t(`engagement.terms.${name}-hint`)}
      error={errors[name]}
      value={isAnswered ? typed.one(name) : terms[name]}
      maxLength={limits.text}
      lang={lang}
    />
  );
  return (
    <Form className="stack" label={t("engagement.terms.change")}>
      <input type="hidden" name="do" value="save" />
      <input type="hidden" name="seen" value={String(seen)} />
      <TextField
        name="title"
        label={t("engagement.terms.title")}
        error={errors["title"]}
        value={value("title")}
        maxLength={limits.name}
        lang={lang}
        width="full"
      />
      <LanguageField
        name="lang"
        error={errors["lang"]}
        value={typed.one("lang") ?? lang}
      />
      {area("description")}
      <Checkboxes
        name="topics"
        label={t("engagement.terms.topics")}
        error={errors["topics"]}
        values={isAnswered ? typed.all("topics") : terms.topics}
        options={topicCodes.map((code) => ({
          value: code,
          label: t(`reference.topic.${code}`),
        }))}
      />
      <OutputRows terms={terms} work={work} />
      {area("requesterDoes")}
      {area("providerDoes")}
      <DateField
        name="start"
        label={t("engagement.terms.start")}
        error={errors["start"]}
        value={value("start")}
      />
      <DateField
        name="end"
        label={t("engagement.terms.end")}
        error={errors["end"]}
        value={value("end")}
      />
      {amends && (
        <TextArea
          name="reason"
          label={t("engagement.amend.reason")}
          hint={t("engagement.amend.reason-hint")}
          error={errors["reason"]}
          value={typed.one("reason")}
          maxLength={limits.note}
          lang={lang}
        />
      )}
      <Buttons>
        <Button>
          {t(amends ? "engagement.amend.propose" : "engagement.terms.save")}
        </Button>
      </Buttons>
    </Form>
  );
}
