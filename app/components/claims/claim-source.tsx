import { formatDay } from "../../i18n/format";
import { useLocale } from "../../i18n/use-t";

/** Where something was said: title, publisher, day. The link is the source's own. */
export function ClaimSource({
  source,
}: {
  readonly source: {
    readonly sourceTitle: string;
    readonly sourceUrl: string;
    readonly publisher: string;
    readonly publishedOn: string;
  };
}) {
  const lang = useLocale();
  return (
    <>
      <a
        href={source.sourceUrl}
        rel="nofollow noopener noreferrer"
        target="_blank"
        dir="auto"
      >
        {source.sourceTitle}
      </a>
      <br />
      <span className="small muted">
        <bdi>{source.publisher}</bdi> · {formatDay(lang, source.publishedOn)}
      </span>
    </>
  );
}
