import { pickText } from "../../domain/kernel/localized";
import type { ToAnswer } from "../../domain/instrument/own";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { NoticeList } from "../ui/notice-list";
import { StateSentence } from "./state-sentence";

/** Instruments that name one's own participant, those that wait for its word first. */
export function InstrumentsToAnswer({
  lines,
  participantId,
}: {
  readonly lines: readonly ToAnswer[];
  readonly participantId: string;
}) {
  const t = useT();
  const lang = t.locale;
  if (lines.length === 0) return null;
  const waiting = (one: ToAnswer) => (one.own === "awaiting" ? 0 : 1);
  return (
    <section className="stack" aria-labelledby="to-answer">
      <h2 id="to-answer">{t("instrument.to-answer")}</h2>
      <NoticeList
        items={[...lines]
          .sort((a, b) => waiting(a) - waiting(b))
          .map((line) => {
            const title = pickText(line.titles, lang);
            return {
              key: line.id,
              title: <Name lang={title?.lang} text={title?.text ?? line.id} />,
              text: (
                <>
                  {t(`instrument.own-state.${line.own}`)}{" "}
                  <StateSentence line={line} />
                </>
              ),
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
