import { pickText } from "../../domain/kernel/localized";
import type { InstrumentLine } from "../../domain/instrument/view";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ResultRow } from "../ui/result-row";
import { ConfirmationTag } from "./confirmation-tag";
import { PartyName } from "./party-name";
import { StateSentence } from "./state-sentence";

/** One instrument in the list. */
export function InstrumentRow({
  line,
  asOf,
}: {
  readonly line: InstrumentLine;
  readonly asOf?: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  const title = pickText(line.titles, lang);
  return (
    <ResultRow
      href={url("instrument", { lang, id: line.id }, { asOf })}
      name={title?.text ?? line.id}
      lang={title?.lang}
      sentence={<StateSentence line={line} />}
      meta={[
        <ConfirmationTag key="state" state={line.confirmation} />,
        t("instrument.kind-and-form", {
          kind: t(`instrument.kind.${line.kind}`),
          form: t(`instrument.form.${line.form}`),
        }),
        ...line.parties
          .slice(0, 6)
          .map((party, index) => <PartyName key={index} party={party} />),
        ...(line.parties.length > 6
          ? [t("instrument.more-parties", { count: line.parties.length - 6 })]
          : []),
      ]}
      date={t("instrument.done-on", { day: formatDay(lang, line.doneOn) })}
    />
  );
}
