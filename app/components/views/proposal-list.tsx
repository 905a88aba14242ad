import { proposalNumbers } from "../../domain/act/model";
import { proposalLabel } from "../../domain/initiative/text";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { useAsOf } from "../layout/use-as-of";

/** What the numbers of the columns stand for. */
export function ProposalList() {
  const t = useT();
  const lang = useLocale();
  const initiative = url("initiative", { lang }, useAsOf());
  return (
    <section className="stack stack-2" aria-labelledby="proposals">
      <h2 id="proposals">{t("views.matrix.proposals")}</h2>
      <div className="prose">
        {/* A list with a class has no numbers; the columns are headed by them. */}
        <ol>
          {proposalNumbers.map((number) => (
            <li key={number}>
              <a href={`${initiative}#m${String(number)}`}>
                {proposalLabel(lang, number)}
              </a>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
