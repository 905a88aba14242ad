import { alignments, proposalNumbers } from "../../domain/act/model";
import { proposalLabel } from "../../domain/initiative/text";
import type { OwnFiling } from "../../domain/instrument/own";
import { mostAdded } from "../../domain/instrument/model";
import { languagesByName } from "../../domain/reference/language";
import { useT } from "../../i18n/use-t";
import { typedRows } from "../acts/field-values";
import { ProposalText } from "../acts/proposal-text";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Fieldset } from "../form/fieldset";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import { TextField } from "../form/text-field";

type Values = Readonly<Record<string, string | readonly string[]>>;

function savedValues({ articles }: OwnFiling): Values {
  const added = articles.filter(({ proposal }) => proposal === null);
  return Object.fromEntries([
    ...articles.flatMap(({ proposal, alignment, article, text }) =>
      proposal === null
        ? []
        : [
            [`alignment.${String(proposal)}`, alignment],
            [`article.${String(proposal)}`, article ?? ""],
            [`text.${String(proposal)}`, text ?? ""],
          ],
    ),
    ...added.flatMap(({ article, text }, row) => [
      [`added.${String(row)}.article`, article ?? ""],
      [`added.${String(row)}.text`, text ?? ""],
    ]),
  ]) as Values;
}

/** For each proposal: does the instrument take it up, where, in which words; and what goes beyond. */
export function ArticleFields({
  filing,
  rows,
  typed,
  errors,
}: {
  readonly filing: OwnFiling;
  readonly rows: number | null;
  readonly typed: Values | undefined;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const values = typed ?? savedValues(filing);
  const saved = filing.articles.filter(({ proposal }) => proposal === null);
  const shown = typed
    ? typedRows(typed, "added")
    : Array.from(
        { length: Math.min(Math.max(rows ?? 0, saved.length, 1), mostAdded) },
        (_, row) => row,
      );
  const field = (name: string) => {
    const value = values[name];
    return {
      name,
      error: errors[name],
      value: typeof value === "string" ? value : undefined,
    };
  };
  return (
    <>
      <Select
        {...field("lang")}
        label={t("instrument.field.articles-language")}
        value={field("lang").value ?? filing.articles[0]?.lang ?? t.locale}
        options={languagesByName(t.locale).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
        width="medium"
      />
      {proposalNumbers.map((number) => (
        <section key={number} className="stack">
          <Radios
            {...field(`alignment.${String(number)}`)}
            label={`${String(number)}. ${proposalLabel(t.locale, number)}`}
            heading
            hint={<ProposalText number={number} />}
            options={alignments.map((code) => ({
              value: code,
              label: t(`instrument.alignment.${code}`),
            }))}
          />
          <TextField
            {...field(`article.${String(number)}`)}
            label={t("instrument.field.article", { proposal: number })}
            maxLength={60}
            width="short"
            dir="auto"
            optional
          />
          <TextArea
            {...field(`text.${String(number)}`)}
            label={t("instrument.field.text", { proposal: number })}
            maxLength={4000}
            rows={3}
            optional
          />
        </section>
      ))}
      {shown.map((row, index) => {
        const at = `added.${String(row)}`;
        return (
          <Fieldset
            key={row}
            id={`added-${String(row)}`}
            label={t("instrument.field.added", { place: index + 1 })}
            hint={t("instrument.field.added-hint")}
            heading
          >
            <TextField
              {...field(`${at}.article`)}
              label={t("instrument.field.added-article", { place: index + 1 })}
              maxLength={60}
              width="short"
              dir="auto"
              optional
            />
            <TextArea
              {...field(`${at}.text`)}
              label={t("instrument.field.added-text", { place: index + 1 })}
              maxLength={4000}
              rows={3}
              optional
            />
          </Fieldset>
        );
      })}
      {shown.length < mostAdded && (
        <Buttons>
          <Button kind="secondary" icon="plus" name="_add" value="1">
            {t("instrument.add-article")}
          </Button>
        </Buttons>
      )}
    </>
  );
}
