import { pickText } from "../../domain/kernel/localized";
import type { FilingSection } from "../../domain/instrument/problems";
import type { OwnFiling } from "../../domain/instrument/own";
import { useT } from "../../i18n/use-t";
import { url, type UrlName } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";
import { Notice } from "../ui/notice";
import { TaskList } from "../ui/task-list";
import { InstrumentRow } from "./instrument-row";
import { ResultList } from "../ui/result-row";

const pages = {
  description: "actInstrument",
  parties: "actInstrumentParties",
  articles: "actInstrumentArticles",
} as const satisfies Record<FilingSection, UrlName>;

const statuses = {
  empty: "not_started",
  started: "in_progress",
  ready: "ready",
} as const;

/** On the task list of an act: the three questions about its instrument. */
export function FilingTasks({
  actId,
  participantId,
  filing,
}: {
  readonly actId: string;
  readonly participantId: string;
  readonly filing: OwnFiling | null;
}) {
  const t = useT();
  const lang = t.locale;
  if (!filing) return null;
  if (!filing.canEdit) return <FiledInstrument filing={filing} />;
  return (
    <section className="stack" aria-labelledby="instrument">
      <h2 id="instrument">{t("instrument.the-instrument")}</h2>
      <p>{t("instrument.tasks-text")}</p>
      <TaskList
        tasks={filing.parts.map(({ name, state }) => ({
          title: t(`instrument.${name}.title`),
          href: url(pages[name], { lang, id: actId }),
          hint: t(`instrument.${name}.hint`),
          status: statuses[state],
        }))}
      />
      {filing.alike.length > 0 && (
        <Notice tone="warn" title={t("instrument.alike")}>
          <p>{t("instrument.alike-text")}</p>
          <ResultList>
            {filing.alike.map((line) => (
              <InstrumentRow key={line.id} line={line} />
            ))}
          </ResultList>
          <Buttons>
            {filing.alike.map((line) => (
              <ButtonLink
                key={line.id}
                kind="secondary"
                href={url("answerInstrument", {
                  lang,
                  id: participantId,
                  instrument: line.id,
                })}
              >
                {t("instrument.alike-go", {
                  title: pickText(line.titles, lang)?.text ?? line.id,
                })}
              </ButtonLink>
            ))}
          </Buttons>
        </Notice>
      )}
    </section>
  );
}

/** The instrument of an act whose text is closed, or that it shares with the other side. */
function FiledInstrument({ filing }: { readonly filing: OwnFiling }) {
  const t = useT();
  const lang = t.locale;
  const title = pickText(
    filing.titles.map((one) => ({ lang: one.lang, text: one.title })),
    lang,
  );
  return (
    <section className="stack" aria-labelledby="instrument">
      <h2 id="instrument">{t("instrument.the-instrument")}</h2>
      <p>
        {filing.publicId === null ? (
          <bdi lang={title?.lang}>
            {title?.text ?? t("instrument.untitled")}
          </bdi>
        ) : (
          <a href={url("instrument", { lang, id: filing.publicId })}>
            <bdi lang={title?.lang}>{title?.text ?? filing.publicId}</bdi>
          </a>
        )}
      </p>
      <p className="small muted">
        {t(
          filing.publicId === null
            ? "instrument.not-public-yet"
            : "instrument.shared-page",
        )}
      </p>
    </section>
  );
}
