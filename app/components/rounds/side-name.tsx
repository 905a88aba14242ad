import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import type { Side } from "./round-views";

/** One side of a pair: its name in the round, and the record where it may be told. */
export function SideName({
  side: { name, record },
  kind,
}: {
  readonly side: Side;
  readonly kind: "request" | "offer";
}) {
  const { locale: lang } = useT();
  return (
    <>
      <bdi className="code">{name}</bdi>
      {record && (
        <>
          {" "}
          <a href={url(kind, { lang, number: record.number })}>
            <Name lang={record.lang} text={record.title} />
          </a>
        </>
      )}
    </>
  );
}

/** The same as plain text, for sentences. */
export const sideText = ({ name, record }: Side): string =>
  record ? `${name} (${record.title})` : name;
