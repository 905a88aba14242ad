import type { AdoptionLine } from "../../domain/adoption/model";
import { pickText } from "../../domain/kernel/localized";
import { areaName } from "../../domain/reference/area";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { OwnText } from "../register/own-text";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";
import { SourceLine } from "./source-line";

/** Who took a practice over, or which practices were: what was changed and what came of it. */
export function AdoptionList({
  adoptions,
  names,
  mayStrike = false,
}: {
  readonly adoptions: readonly AdoptionLine[];
  /** What each row is headed by: who adopted, what was adopted, or both. */
  readonly names: "participant" | "practice" | "both";
  readonly mayStrike?: boolean;
}) {
  const t = useT();
  return (
    <ul className="stack stack-5" role="list">
      {adoptions.map((adoption) => (
        <li key={adoption.id} className="stack stack-2">
          <AdoptionHead adoption={adoption} names={names} />
          <AdoptionText adoption={adoption} />
          {mayStrike && adoption.status === "published" && (
            <p className="small no-print">
              <a
                href={url("strikeAdoption", {
                  lang: t.locale,
                  id: adoption.id,
                })}
              >
                {t("adoption.strike-page.title")}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function AdoptionHead({
  adoption,
  names,
}: {
  readonly adoption: AdoptionLine;
  readonly names: "participant" | "practice" | "both";
}) {
  const t = useT();
  const lang = t.locale;
  const { participant, practice, titles, area, kind, startedOn } = adoption;
  const who = pickText(participant.names, lang);
  const title = pickText(titles, lang);
  return (
    <>
      {names !== "practice" && (
        <p>
          <a href={url("participant", { lang, id: participant.id })}>
            <Name lang={who?.lang} text={who?.text ?? participant.id} />
          </a>
          {area !== null && (
            <>
              {" · "}
              <a href={url("country", { lang, iso3: area })}>
                {areaName(area, lang)}
              </a>
            </>
          )}
        </p>
      )}
      {names !== "participant" && (
        <p>
          <a href={url("practice", { lang, number: practice })}>
            {title ? (
              <Name lang={title.lang} text={title.text} />
            ) : (
              <bdi dir="ltr">{practice}</bdi>
            )}
          </a>
        </p>
      )}
      <p className="row small">
        <StatusTag tone={kind === "adopted" ? "moss" : "plum"}>
          {t(`practice.adoption.${kind}`)}
        </StatusTag>
        {adoption.status === "struck" && (
          <StatusTag tone="error">
            {t("practice.adoption-status.struck")}
          </StatusTag>
        )}
        <span className="muted">
          {startedOn === null
            ? t("adoption.of-edition", { edition: adoption.edition })
            : t("adoption.since", {
                day: formatDay(lang, startedOn),
                edition: adoption.edition,
              })}
        </span>
      </p>
    </>
  );
}

function AdoptionText({ adoption }: { readonly adoption: AdoptionLine }) {
  const t = useT();
  const lang = t.locale;
  const { changes, result, resultOn, source, struckReason } = adoption;
  if (adoption.status === "struck") {
    return (
      <p className="small">
        {t("adoption.struck-because", {
          reason: t.find(`adoption.strike.${struckReason ?? ""}`) ?? "",
        })}
      </p>
    );
  }
  return (
    <>
      {changes !== "" && (
        <>
          <p>
            <strong>{t("adoption.changed")}</strong>
          </p>
          <OwnText lang={adoption.lang} text={changes} />
        </>
      )}
      {result === null ? (
        <p className="small muted">{t("adoption.no-result")}</p>
      ) : (
        <>
          <p>
            <strong>
              {resultOn === null
                ? t("adoption.result")
                : t("adoption.result-on", { day: formatDay(lang, resultOn) })}
            </strong>
          </p>
          <OwnText lang={adoption.lang} text={result} />
          {source !== null && <SourceLine source={source} />}
        </>
      )}
    </>
  );
}
