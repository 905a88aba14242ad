import type { InterestStatus } from "../../domain/offer/model";
import type { TopicCode } from "../../domain/reference/model";
import { formatDay, formatList } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { StatusTag } from "../ui/status-tag";

/** What a company would help with, in its own words. */
export function InterestText({
  interest,
}: {
  readonly interest: {
    readonly topics: readonly TopicCode[];
    readonly text: string;
    readonly lang: string;
    readonly status: InterestStatus;
    readonly at: number;
  };
}) {
  const t = useT();
  const { topics, text, lang, status, at } = interest;
  return (
    <>
      <p className="row">
        <StatusTag tone={status === "published" ? "ok" : "neutral"}>
          {t(`offer.interest.${status}`)}
        </StatusTag>
        <span className="muted">{formatDay(t.locale, at)}</span>
      </p>
      <p>
        {formatList(
          t.locale,
          topics.map((code) => t(`reference.topic.${code}`)),
        )}
      </p>
      <OwnText lang={lang} text={text} />
    </>
  );
}
