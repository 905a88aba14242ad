import type { ProposalNumber } from "../../domain/act/model";
import { initiativeText } from "../../domain/initiative/text";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import styles from "./proposal-fields.module.css";

/** The text of one proposal, folded, so that nobody has to leave a half-done form. */
export function ProposalText({ number }: { readonly number: ProposalNumber }) {
  const t = useT();
  const part = initiativeText(t.locale).parts.find(
    ({ proposal }) => proposal === number,
  );
  if (!part) return null;
  return (
    <details className={styles.text}>
      <summary>{t("acts.proposals.read", { proposal: number })}</summary>
      <p>{part.text}</p>
      <p>
        <a
          href={`${url("initiative", { lang: t.locale })}#${part.anchor}`}
          target="_blank"
          rel="noreferrer"
        >
          {t("acts.proposals.in-context", { proposal: number })}
        </a>
      </p>
    </details>
  );
}
