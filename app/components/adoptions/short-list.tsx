import type { Instant } from "../../domain/kernel/clock";
import { pickText, type TaggedText } from "../../domain/kernel/localized";
import type { EvidenceLevel, PracticeLabel } from "../../domain/practice/model";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";

interface Line {
  readonly number: string;
  readonly titles: readonly TaggedText[];
  readonly evidence: EvidenceLevel;
  readonly label: PracticeLabel;
  readonly adoptions: number;
  readonly publishedAt: Instant;
}

/** The newest practices of a country or a participant, and how many more there are. */
export function ShortList({
  practices,
  total,
}: {
  readonly practices: readonly Line[];
  readonly total: number;
}) {
  const t = useT();
  const lang = t.locale;
  const more = total - practices.length;
  return (
    <>
      <ul className="stack" role="list">
        {practices.map(({ number, titles, evidence, label, ...rest }) => {
          const title = pickText(titles, lang);
          return (
            <li key={number} className="stack stack-2">
              <a href={url("practice", { lang, number })}>
                <Name lang={title?.lang} text={title?.text ?? number} />
              </a>
              <p className="row small">
                <StatusTag tone="plum">
                  {t("adoption.lists.evidence", {
                    level: evidence,
                    name: t(`practice.evidence.${evidence}`),
                  })}
                </StatusTag>
                <StatusTag>{t(`practice.label.${label}`)}</StatusTag>
                {rest.adoptions > 0 && (
                  <span>
                    {t("adoption.lists.adoptions", { count: rest.adoptions })}
                  </span>
                )}
                <span className="muted">
                  {formatDay(lang, rest.publishedAt)}
                </span>
              </p>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <p className="small">{t("adoption.lists.more", { count: more })}</p>
      )}
    </>
  );
}
