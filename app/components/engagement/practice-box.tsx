import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";

/** The practice that came of an engagement, or the question whether to draft one. */
export function PracticeBox({
  practice,
  mayDraft,
}: {
  readonly practice: {
    readonly id: string;
    readonly isMine: boolean;
    readonly number: string | null;
  } | null;
  readonly mayDraft: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  if (practice === null && !mayDraft) return null;
  return (
    <section className="stack" aria-labelledby="practice">
      <h2 id="practice">{t("engagement.practice.title")}</h2>
      {practice === null && (
        <Form
          secondary
          className="stack"
          label={t("engagement.practice.draft")}
        >
          <input type="hidden" name="do" value="practice" />
          <p>{t("engagement.practice.question")}</p>
          <Buttons>
            <Button kind="secondary">{t("engagement.practice.draft")}</Button>
          </Buttons>
        </Form>
      )}
      {practice?.number != null && (
        <p>
          <a href={url("practice", { lang, number: practice.number })}>
            {practice.number}
          </a>
        </p>
      )}
      {practice !== null && practice.number === null && (
        <p>
          {practice.isMine ? (
            <a href={url("writePractice", { lang, id: practice.id })}>
              {t("engagement.practice.go")}
            </a>
          ) : (
            t("engagement.practice.begun")
          )}
        </p>
      )}
    </section>
  );
}
