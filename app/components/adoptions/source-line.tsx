import { useT } from "../../i18n/use-t";

const isAddress = (text: string) => /^https?:\/\/\S+$/.test(text);

/** Where a result can be read: an address as a link, anything else as it was written. */
export function SourceLine({ source }: { readonly source: string }) {
  const t = useT();
  return (
    <p className="small">
      {t("adoption.source")}{" "}
      {isAddress(source) ? (
        <a href={source} rel="nofollow noopener noreferrer">
          <bdi dir="ltr">{source}</bdi>
        </a>
      ) : (
        <bdi>{source}</bdi>
      )}
    </p>
  );
}
