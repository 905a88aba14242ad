import { pickText } from "../../domain/kernel/localized";
import type { ToAnswer } from "../../domain/instrument/own";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { NoticeList } from "../ui/notice-list";
import { StateSentence } from "./state-sentence";

/** On the account page: instruments that wait for the word of one's participants. */
export function AwaitingOwn({
  items,
}: {
  readonly items: readonly {
    readonly participantId: string;
    readonly line: ToAnswer;
  }[];
}) {
  const t = useT();
  const lang = t.locale;
  if (items.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="awaiting">
      <h2 id="awaiting">{t("instrument.to-answer")}</h2>
      <NoticeList
        items={items.map(({ participantId, line }) => {
          const title = pickText(line.titles, lang);
          return {
            key: `${participantId}-${line.id}`,
            title: <Name lang={title?.lang} text={title?.text ?? line.id} />,
            text: <StateSentence line={line} />,
            href: url("answerInstrument", {
              lang,
              id: participantId,
              instrument: line.id,
            }),
          };
        })}
      />
    </section>
  );
}
