import type { TaggedText } from "../../domain/kernel/localized";
import type { Advice } from "../../domain/practice/model";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { BodyName } from "./body-name";

interface Words {
  readonly text: string;
  readonly lang: string;
  readonly at: number;
}

/** What an editor asks the authors to change, and what each review says in sum. */
export function RevisionWords({
  note,
  summaries,
}: {
  readonly note: Words | null;
  readonly summaries: readonly (Words & {
    readonly key: string;
    readonly by: readonly TaggedText[];
    readonly advice: Advice;
  })[];
}) {
  const t = useT();
  return (
    <>
      {note !== null && (
        <section className="stack" aria-labelledby="asked">
          <h2 id="asked">{t("review.remark.note")}</h2>
          <p className="small muted">{formatDay(t.locale, note.at)}</p>
          <OwnText lang={note.lang} text={note.text} />
        </section>
      )}
      {summaries.length > 0 && (
        <section className="stack" aria-labelledby="summaries">
          <h2 id="summaries">{t("review.remark.summaries")}</h2>
          <ul className="stack stack-5">
            {summaries.map(({ key, by, at, advice, lang, text }) => (
              <li key={key} className="stack stack-2">
                <p>
                  <strong>{t(`practice.advice.${advice}`)}</strong>
                  <br />
                  <span className="small muted">
                    <BodyName names={by} area={null} /> ·{" "}
                    {formatDay(t.locale, at)}
                  </span>
                </p>
                <OwnText lang={lang} text={text} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
