import type { AdoptionLine } from "../../domain/adoption/model";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";
import { AdoptionList } from "./adoption-list";

/** On a practice's page: who took it over, and the way to say so or to ask for help. */
export function PracticeAdoptions({
  number,
  adoptions,
  isListed,
  mayStrike,
}: {
  /** `BP-000012`. */
  readonly number: string;
  readonly adoptions: readonly AdoptionLine[];
  readonly isListed: boolean;
  /** The reader keeps the library's records honest. */
  readonly mayStrike: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <section className="stack" aria-labelledby="adoptions">
      <h2 id="adoptions">{t("adoption.title")}</h2>
      {adoptions.length === 0 ? (
        <p className="muted">{t("adoption.none")}</p>
      ) : (
        <AdoptionList
          adoptions={adoptions}
          names="participant"
          mayStrike={mayStrike}
        />
      )}
      {isListed && <AdoptionLinks number={number} lang={lang} />}
    </section>
  );
}

/** "We adopted this" and "ask for help with this". */
function AdoptionLinks({
  number,
  lang,
}: {
  readonly number: string;
  readonly lang: string;
}) {
  const t = useT();
  return (
    <div className="no-print">
      <Buttons>
        <ButtonLink kind="secondary" href={url("adoptThis", { lang, number })}>
          {t("adoption.we-adopted")}
        </ButtonLink>
        <ButtonLink kind="secondary" href={url("askForHelp", { lang, number })}>
          {t("adoption.ask-for-help")}
        </ButtonLink>
      </Buttons>
    </div>
  );
}
