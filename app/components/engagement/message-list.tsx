import type { Side } from "../../domain/exchange/model";
import { formatInstant, formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { OwnText } from "../register/own-text";
import { InsetText } from "../ui/inset-text";
import { Name } from "../ui/name";

interface Message {
  readonly id: string;
  readonly side: Side;
  readonly by: string;
  readonly body: string;
  readonly lang: string;
  readonly at: number;
  readonly files: readonly {
    readonly fileId: string;
    readonly title: string;
    readonly size: number;
  }[];
}

/** Messages between the two sides, oldest first, each with its files. */
export function MessageList({
  id,
  messages,
}: {
  readonly id: string;
  readonly messages: readonly Message[];
}) {
  const t = useT();
  const lang = t.locale;
  if (messages.length === 0) return <p>{t("engagement.thread.none")}</p>;
  return (
    <div className="stack">
      {messages.map((one) => (
        <InsetText key={one.id}>
          <p>
            <strong>{t(`exchange.side.${one.side}`)}</strong>{" "}
            <span className="small muted">
              <Name text={one.by} /> · {formatInstant(lang, one.at)}
            </span>
          </p>
          <OwnText lang={one.lang} text={one.body} />
          {one.files.map(({ fileId, title, size }) => (
            <p key={fileId}>
              <a href={url("engagementFile", { lang, id, fileId })}>
                <bdi dir="ltr">{title}</bdi>
              </a>{" "}
              <span className="small muted">
                {t("writing.files.size", {
                  size: formatNumber(
                    lang,
                    Math.max(1, Math.round(size / 1000)),
                  ),
                })}
              </span>
            </p>
          ))}
        </InsetText>
      ))}
    </div>
  );
}
