import type { PracticeEngagement } from "../../domain/engagement/model";
import { pickText, type TaggedText } from "../../domain/kernel/localized";
import { areaName } from "../../domain/reference/area";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { statusTone } from "../engagement/status-tone";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";

/** Help that was given to adopt the practice, and help that it was written from. */
export function Engagements({
  engagements,
}: {
  readonly engagements: readonly PracticeEngagement[];
}) {
  const t = useT();
  const lang = t.locale;
  if (engagements.length === 0) return null;
  const name = (names: readonly TaggedText[]) => {
    const found = pickText(names, lang);
    return <Name lang={found?.lang} text={found?.text ?? ""} />;
  };
  return (
    <section className="stack" aria-labelledby="engagements">
      <h2 id="engagements">{t("practices.engagements")}</h2>
      <p className="muted">{t("practices.engagements-hint")}</p>
      <ul className="stack" role="list">
        {engagements.map((one) => (
          <li key={one.number} className="stack stack-2">
            <a href={url("engagement", { lang, number: one.number })}>
              <Name {...one.title} />
            </a>
            <p className="row small">
              <StatusTag tone={statusTone[one.status]}>
                {t(`exchange.engagement-status.${one.status}`)}
              </StatusTag>
              <span>{t(`practices.engagement.${one.tie}`)}</span>
              <span className="muted">
                {name(one.recipient)} · {areaName(one.area, lang)} ·{" "}
                {name(one.provider)}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
