import { directionOf } from "../../domain/kernel/localized";
import { areaName } from "../../domain/reference/area";
import { renderMarkdown } from "../../domain/practice/markdown";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { InsetText } from "../ui/inset-text";
import passage from "./passage.module.css";
import { usePractice } from "./practice-context";

/** What the state that somebody else wrote about has to say: printed beside the text. */
export function Replies() {
  const t = useT();
  const locale = useLocale();
  const { replies } = usePractice();
  if (replies.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="replies-title">
      <h2 id="replies-title">{t("practices.replies")}</h2>
      <p className="muted">{t("practices.replies-hint")}</p>
      {replies.map(({ area, status, body, lang, answeredAt }) => (
        <InsetText key={area}>
          <h3>{t("practices.reply-of", { name: areaName(area, locale) })}</h3>
          {body !== null && lang !== null ? (
            <div
              className={passage.text}
              lang={lang}
              dir={directionOf(lang)}
              dangerouslySetInnerHTML={{ __html: renderMarkdown(body, 4) }}
            />
          ) : (
            <p>{t(`practice.reply-status.${status}`)}</p>
          )}
          {answeredAt !== null && (
            <p className="small muted">{formatDay(locale, answeredAt)}</p>
          )}
        </InsetText>
      ))}
    </section>
  );
}
