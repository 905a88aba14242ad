import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { closureProblems } from "../../../components/engagement/closure-problems";
import { ClosureForm } from "../../../components/engagement/closure-form";
import {
  ClosureTexts,
  FollowUps,
  OutputTable,
  RatingTable,
} from "../../../components/engagement/closure-view";
import { PracticeBox } from "../../../components/engagement/practice-box";
import { useWork } from "../../../components/engagement/use-work";
import { WorkFrame } from "../../../components/engagement/work-frame";
import { Button, Buttons } from "../../../components/form/button";
import { Form } from "../../../components/form/form";
import { TextArea } from "../../../components/form/text-area";
import type { RouteHandle } from "../../../components/layout/root-view";
import { LanguageField } from "../../../components/review/language-field";
import {
  closeEngagement,
  commentClosure,
} from "../../../domain/engagement/close.server";
import { limits } from "../../../domain/engagement/content";
import { draftPractice } from "../../../domain/engagement/draft-practice.server";
import { getClosure } from "../../../domain/engagement/get-end.server";
import {
  closureAction,
  doneQuery,
  workParams,
} from "../../../domain/engagement/schema.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("engagement.part.closure");

export const loader = pageLoader(
  {
    params: workParams,
    query: doneQuery,
    can: "engagement.read",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    ...(await getClosure(ctx, id)),
    done: query.done ?? null,
  }),
);

export const action = pageAction(
  { params: workParams, schema: closureAction, can: "engagement.work" },
  async ({ ctx, params: { id }, input }) => {
    const lang = ctx.locale;
    if (input.do === "practice") {
      const practice = await draftPractice(ctx, id);
      return { to: url("writePractice", { lang, id: practice }) };
    }
    if (input.do === "close") {
      const { do: _close, ...closure } = input;
      await closeEngagement(ctx, id, closure);
    } else await commentClosure(ctx, id, input);
    return { to: url("engagementClosure", { lang, id }, { done: "yes" }) };
  },
);

export default function ClosurePage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const work = useWork(answer);
  const { t, errors, general, typed } = work;
  const { head, closure, outputs, termsLang, followUps, done } = view;
  return (
    <WorkFrame
      head={head}
      title={t("engagement.part.closure")}
      lead={t("engagement.closure.lead")}
      errors={closureProblems(t, errors, outputs)}
      general={general}
      saved={done === "yes" && !answer && t("engagement.saved.saved")}
    >
      {closure === null && !view.mayClose && (
        <p>{t("engagement.closure.not-yet")}</p>
      )}
      {view.mayClose && <ClosureForm outputs={outputs} work={work} />}
      {closure !== null && (
        <>
          <OutputTable
            outputs={outputs}
            lang={termsLang}
            reached={closure.content.outputs}
            reachedLang={closure.lang}
          />
          <RatingTable ratings={closure.content.ratings} lang={closure.lang} />
          <ClosureTexts closure={{ ...closure.content, ...closure }} />
        </>
      )}
      {view.mayComment && (
        <Form className="stack" label={t("engagement.closure.comment")}>
          <input type="hidden" name="do" value="comment" />
          <TextArea
            name="comment"
            label={t("engagement.closure.comment")}
            hint={t("engagement.closure.comment-hint")}
            error={errors["comment"]}
            value={typed.one("comment")}
            maxLength={limits.text}
          />
          <LanguageField
            name="lang"
            error={errors["lang"]}
            value={typed.one("lang")}
          />
          <Buttons>
            <Button>{t("engagement.closure.comment-send")}</Button>
          </Buttons>
        </Form>
      )}
      {followUps.length > 0 && (
        <section className="stack" aria-labelledby="lasted">
          <h2 id="lasted">{t("engagement.follow-up.title")}</h2>
          <FollowUps followUps={followUps} now={view.now} />
          {followUps
            .filter(({ mayAnswer }) => mayAnswer)
            .map(({ months }) => (
              <p key={months}>
                <a
                  href={url("engagementFollowUp", {
                    ...{ lang: t.locale, id: head.id, months: String(months) },
                  })}
                >
                  {t("engagement.follow-up.answer", { months })}
                </a>
              </p>
            ))}
        </section>
      )}
      <PracticeBox practice={view.practice} mayDraft={view.mayDraft} />
    </WorkFrame>
  );
}
