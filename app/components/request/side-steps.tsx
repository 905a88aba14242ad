import type { RequestStepsView } from "../../domain/request/view";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, ButtonLink, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import { OwnText } from "../register/own-text";
import type { Typed } from "../secretariat/decision-form";
import { InsetText } from "../ui/inset-text";
import { Notice } from "../ui/notice";

/** What happens next with a request, and what its side can do now. */
export function SideSteps({
  view,
  typed,
  errors,
}: {
  readonly view: RequestStepsView;
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const lang = t.locale;
  const { id, status, number, isPublic } = view.head;
  return (
    <>
      <section className="stack" aria-labelledby="next">
        <h2 id="next">{t("review.steps.next")}</h2>
        <p>{t(`request.next.${status}`)}</p>
        {view.lacksFocalPoint && (
          <Notice tone="warn" title={t("request.check.no-focal-point")}>
            <p>{t("request.steps.no-focal-point")}</p>
          </Notice>
        )}
        <Buttons>
          {view.mayEdit && (
            <ButtonLink href={url("writeRequest", { lang, id })}>
              {t("request.steps.write")}
            </ButtonLink>
          )}
          {view.mayEndorse && (
            <ButtonLink href={url("endorseRequest", { lang, id })}>
              {t("request.endorse.title")}
            </ButtonLink>
          )}
          {isPublic && number !== null && (
            <ButtonLink
              kind="secondary"
              href={url("request", { lang, number })}
            >
              {t("request.steps.page")}
            </ButtonLink>
          )}
        </Buttons>
      </section>
      {view.question && view.mayKeep && (
        <section className="stack" aria-labelledby="question">
          <h2 id="question">{t("request.steps.question")}</h2>
          <InsetText>
            <OwnText
              lang={view.question.lang ?? "und"}
              text={view.question.text}
            />
          </InsetText>
          <Form className="stack">
            <input type="hidden" name="do" value="answer" />
            <TextArea
              name="answer"
              label={t("request.steps.answer")}
              error={errors["answer"]}
              value={typed.one("answer")}
              maxLength={4000}
            />
            <Buttons>
              <Button>{t("request.steps.send-answer")}</Button>
            </Buttons>
          </Form>
        </section>
      )}
      {view.widening && view.mayKeep && (
        <section className="stack" aria-labelledby="widening">
          <h2 id="widening">{t("request.steps.widening")}</h2>
          <ul>
            {view.widening.audience !== null && (
              <li>
                {t("request.steps.wider")}{" "}
                {t(`exchange.audience.${view.widening.audience}`)}
              </li>
            )}
            {view.widening.easesNeeds && <li>{t("request.steps.ease")}</li>}
          </ul>
          <InsetText>
            <OwnText lang={view.widening.lang} text={view.widening.note} />
          </InsetText>
          <Form secondary={view.question !== null} className="stack">
            <input type="hidden" name="do" value="widen" />
            <Radios
              name="agrees"
              label={t("request.steps.agree")}
              error={errors["agrees"]}
              value={typed.one("agrees")}
              options={[
                { value: "yes", label: t("request.yes") },
                { value: "no", label: t("request.no") },
              ]}
            />
            <Buttons>
              <Button>{t("request.steps.send-answer")}</Button>
            </Buttons>
          </Form>
        </section>
      )}
      {view.mayWithdraw && (
        <section className="stack" aria-labelledby="withdraw">
          <h2 id="withdraw">{t("request.keep.withdraw")}</h2>
          <p>{t("request.steps.withdraw-hint")}</p>
          <Form secondary className="stack">
            <input type="hidden" name="do" value="withdraw" />
            <TextArea
              name="withdrawReason"
              label={t("request.steps.withdraw-reason")}
              error={errors["withdrawReason"]}
              value={typed.one("withdrawReason")}
              maxLength={2000}
              rows={3}
              optional
            />
            <Buttons>
              <Button
                kind="warning"
                small
                confirm={t("request.steps.withdraw-sure")}
              >
                {t("request.keep.withdraw")}
              </Button>
            </Buttons>
          </Form>
        </section>
      )}
    </>
  );
}
