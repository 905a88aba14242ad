import { declineReasons } from "../../domain/match/model";
import type { MatchView } from "../../domain/match/view";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";

const plain = ["accept", "introduce", "shortlist"] as const;

/** What one side may do with a pair: each step with what it means. */
export function AnswerMatch({
  match,
  errors,
  typed,
}: {
  readonly match: MatchView;
  readonly errors: Readonly<Record<string, string>>;
  readonly typed: (name: string) => string | undefined;
}) {
  const t = useT();
  const { side, canIntroduce } = match;
  const steps = canIntroduce ? (["introduce"] as const) : match.steps;
  if (steps.length === 0) return null;
  return (
    <section className="stack stack-5" aria-labelledby="answer">
      <h2 id="answer">{t("match.answer")}</h2>
      {match.hasChosen && <p>{t("match.error.chosen-already")}</p>}
      {plain
        .filter((step) => steps.some((one) => one === step))
        .map((step) => (
          <Form key={step} secondary className="stack stack-2">
            <input type="hidden" name="do" value={step} />
            {side && <input type="hidden" name="side" value={side} />}
            <p>{t(`match.hint.${step}`)}</p>
            <Button kind={step === "shortlist" ? "secondary" : "primary"}>
              {t(`match.do.${step}`)}
            </Button>
          </Form>
        ))}
      {steps.some((one) => one === "decline") && (
        <Form secondary className="stack">
          <h3>{t("match.do.decline")}</h3>
          <p>{t("match.hint.decline")}</p>
          <input type="hidden" name="do" value="decline" />
          {side && <input type="hidden" name="side" value={side} />}
          <Select
            name="reason"
            label={t("match.why")}
            error={errors["reason"]}
            value={typed("reason")}
            empty={t("match.choose-reason")}
            options={declineReasons.map((code) => ({
              value: code,
              label: t(`match.reason.${code}`),
            }))}
            width="medium"
          />
          <TextArea
            name="note"
            label={t("match.note")}
            hint={t("match.note-hint")}
            error={errors["note"]}
            value={typed("note")}
            rows={2}
            maxLength={1000}
            optional
          />
          <Button kind="secondary">{t("match.do.decline")}</Button>
        </Form>
      )}
    </section>
  );
}
