import { pickText } from "../../domain/kernel/localized";
import type { InstrumentLine } from "../../domain/instrument/view";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { NoticeList } from "../ui/notice-list";
import { StateSentence } from "./state-sentence";

/** Instruments in one state, each with a way to its page in the secretariat. */
export function OfficerLines({
  id,
  title,
  lines,
}: {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly InstrumentLine[];
}) {
  const lang = useT().locale;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <NoticeList
        items={lines.map((line) => {
          const name = pickText(line.titles, lang);
          return {
            key: line.id,
            title: <Name lang={name?.lang} text={name?.text ?? line.id} />,
            text: <StateSentence line={line} />,
            href: url("dispute", { lang, id: line.id }),
          };
        })}
      />
    </section>
  );
}
