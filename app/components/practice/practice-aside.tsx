import type { ReactNode } from "react";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ContextFacts } from "./context-facts";
import { EvidenceCard } from "./evidence-card";
import { NotStated } from "./not-stated";
import { PracticeHistory } from "./practice-history";
import { usePractice } from "./practice-context";

/** How long the text is good for, and whom to ask. */
function Freshness() {
  const t = useT();
  const lang = useLocale();
  const { freshUntil, content } = usePractice();
  return (
    <section className="stack" aria-labelledby="fresh-title">
      <h2 id="fresh-title">{t("practices.freshness")}</h2>
      <p>
        {freshUntil === null ? (
          <NotStated />
        ) : (
          t("practices.fresh-until", { day: formatDay(lang, freshUntil) })
        )}
      </p>
      <h3>{t("practices.contact")}</h3>
      {content.contact === "" ? (
        <p>
          <NotStated />
        </p>
      ) : (
        <p>
          <a className="code" href={`mailto:${content.contact}`}>
            {content.contact}
          </a>
        </p>
      )}
    </section>
  );
}

/** The newest editions, and the way to all of them. */
function Editions() {
  const t = useT();
  const lang = useLocale();
  const { editions, edition: shown, number } = usePractice();
  return (
    <section className="stack" aria-labelledby="editions-title">
      <h2 id="editions-title">{t("practices.versions")}</h2>
      <ul>
        {editions.slice(0, 5).map(({ edition, publishedAt }, index) => (
          <li key={edition}>
            <a
              href={url(
                "practice",
                { lang, number },
                index === 0 ? {} : { edition },
              )}
              aria-current={edition === shown ? "true" : undefined}
            >
              {t("practices.edition", { edition })}
            </a>
            {t("ui.list-comma")}
            {formatDay(lang, publishedAt)}
            {edition === shown && <> ({t("practices.shown-edition")})</>}
          </li>
        ))}
      </ul>
      <p>
        <a href={url("practiceVersions", { lang, number })}>
          {t("practices.all-versions")}
        </a>
      </p>
    </section>
  );
}

/** Beside a practice: evidence, reviews, adoptions, freshness, contact, editions. */
export function PracticeAside({ children }: { readonly children?: ReactNode }) {
  const t = useT();
  const { number, edition, newest, lang: shown } = usePractice();
  const lang = useLocale();
  return (
    <aside className="stack stack-5">
      <EvidenceCard />
      {children}
      <Freshness />
      <ContextFacts />
      <Editions />
      <PracticeHistory />
      <section className="stack no-print" aria-labelledby="data-title">
        <h2 id="data-title">{t("practices.as-data")}</h2>
        <ul>
          <li>
            <a
              href={url(
                "practicePdf",
                { lang, number },
                {
                  edition: edition === newest ? undefined : edition,
                  text: shown === lang ? undefined : shown,
                },
              )}
              download
            >
              {t("paper.link-practice")}
            </a>
          </li>
          <li>
            <a
              href={url(
                "apiPractice",
                { number },
                edition === newest ? {} : { edition },
              )}
            >
              JSON
            </a>
          </li>
          <li>
            <a href={url("practiceJsonLd", { lang, number })}>JSON-LD</a>
          </li>
        </ul>
      </section>
      <p className="small muted">{t("practices.no-judgement")}</p>
      <p className="small muted">{t("reference.disclaimer")}</p>
    </aside>
  );
}
