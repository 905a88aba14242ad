import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

/** Downloads of a published round, and how to compute it again. */
export function RoundFiles({ number }: { readonly number: string }) {
  const t = useT();
  return (
    <section className="stack">
      <h2>{t("round.files.title")}</h2>
      <p className="prose">{t("round.files.lead")}</p>
      <ul>
        <li>
          <a href={url("roundWhole", { number })}>{t("round.files.whole")}</a>
        </li>
        <li>
          <a href={url("roundInputs", { number })}>{t("round.files.inputs")}</a>
        </li>
        <li>
          <a href={url("roundResult", { number })}>{t("round.files.result")}</a>
        </li>
      </ul>
      <p>
        {t("round.files.how", {
          command: `npm run round:verify -- ${number}.json`,
        })}
      </p>
    </section>
  );
}
