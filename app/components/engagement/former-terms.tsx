import type { PastTerms } from "../../domain/engagement/terms-page";
import { formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Signatures } from "./signatures";
import { TermsView } from "./terms-view";

/** Terms that held before, each with its signatures, the newest first. */
export function FormerTerms({
  former,
}: {
  readonly former: readonly PastTerms[];
}) {
  const t = useT();
  if (former.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="former">
      <h2 id="former">{t("engagement.amend.former")}</h2>
      {former.map(({ revision, terms, lang, until, signatures }) => (
        <details key={revision}>
          <summary>
            {t("engagement.amend.former-one", {
              revision,
              until: formatInstant(t.locale, until),
            })}
          </summary>
          <div className="stack">
            <TermsView terms={terms} lang={lang} />
            <Signatures signatures={signatures} />
          </div>
        </details>
      ))}
    </section>
  );
}
