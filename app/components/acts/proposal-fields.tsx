import {
  alignments,
  proposalNumbers,
  type ActProposal,
  type ProposalNumber,
} from "../../domain/act/model";
import { proposalLabel } from "../../domain/initiative/text";
import { useT } from "../../i18n/use-t";
import { Checkbox } from "../form/checkbox";
import { Radios } from "../form/choices";
import { Fieldset } from "../form/fieldset";
import { TextArea } from "../form/text-area";
import styles from "./proposal-fields.module.css";
import { ProposalText } from "./proposal-text";

interface Props {
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
  /** The language of the act's own texts. */
  readonly lang: string | undefined;
}

/** The answers of a draft by field name. */
export const proposalValues = (
  proposals: readonly ActProposal[],
): Record<string, string | null> =>
  Object.fromEntries(
    proposals.flatMap(({ proposal, alignment, text }) => [
      [`alignment.${String(proposal)}`, alignment],
      [`text.${String(proposal)}`, text],
    ]),
  );

const useTitle = () => {
  const t = useT();
  return (number: ProposalNumber) =>
    `${String(number)}. ${proposalLabel(t.locale, number)}`;
};

/** States and regions answer each proposal; where they adapt one, they say how. */
export function StateProposals({ errors, value, lang }: Props) {
  const t = useT();
  const title = useTitle();
  return proposalNumbers.map((number) => {
    const alignment = `alignment.${String(number)}`;
    const text = `text.${String(number)}`;
    return (
      <section key={number} className={styles.proposal}>
        <Radios
          name={alignment}
          label={title(number)}
          heading
          hint={<ProposalText number={number} />}
          error={errors[alignment]}
          value={value(alignment)}
          options={alignments.map((code) => ({
            value: code,
            label: t(`ui.alignment.${code}`),
            hint: t(`act.alignment-hint.${code}`),
          }))}
        />
        <div className={styles.adapted}>
          <TextArea
            name={text}
            label={t("acts.proposals.adapted", { proposal: number })}
            error={errors[text]}
            value={value(text)}
            maxLength={4000}
            rows={4}
            lang={lang}
          />
        </div>
      </section>
    );
  });
}

/** Everybody else chooses the proposals they act on. */
export function ChosenProposals({ errors, value }: Props) {
  const t = useT();
  const title = useTitle();
  return (
    <Fieldset
      id="f-alignment-group"
      label={t("acts.proposals.choose")}
      hint={t("acts.proposals.choose-hint")}
    >
      <div className={styles.chosen}>
        {proposalNumbers.map((number) => {
          const name = `alignment.${String(number)}`;
          const text = `text.${String(number)}`;
          const chosen = value(name) ?? "absent";
          // An act made elsewhere may have adapted a proposal: its words stay.
          const isAdapted = chosen === "adapted";
          return (
            <div key={number}>
              <Checkbox
                name={name}
                value={isAdapted ? "adapted" : "same"}
                label={title(number)}
                error={errors[name]}
                checked={chosen !== "absent"}
              />
              {isAdapted && (
                <input type="hidden" name={text} value={value(text) ?? ""} />
              )}
              <ProposalText number={number} />
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
