import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";

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
  const t = useT();
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
        {t("claim.public.published", {
          publisher: source.publisher,
          day: formatDay(t.locale, source.publishedOn),
        })}
      </span>
    </>
  );
}
