import type { TaggedText } from "../../domain/kernel/localized";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";

/** On the desk of a registrar: hand-overs that another one proposed. */
export function HandOversToDecide({
  lines,
}: {
  readonly lines: readonly {
    readonly participantId: string;
    readonly name: TaggedText;
  }[];
}) {
  const t = useT();
  const lang = t.locale;
  if (lines.length === 0) return null;
  return (
    <Notice title={t("membership.hand-over.queue", { count: lines.length })}>
      <ul>
        {lines.map(({ participantId, name }) => (
          <li key={participantId}>
            <a href={url("handOver", { lang, participant: participantId })}>
              <Name lang={name.lang} text={name.text} />
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
