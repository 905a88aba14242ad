import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import type { RouteHandle } from "../../../components/layout/root-view";
import { ReviewHead } from "../../../components/review/head";
import { ReplyForm } from "../../../components/review/reply-form";
import { ReplyList } from "../../../components/review/reply-list";
import { SentText } from "../../../components/review/sent-text";
import { CaseLayout } from "../../../components/secretariat/case-layout";
import { typedIn } from "../../../components/secretariat/typed";
import { Notice } from "../../../components/ui/notice";
import { getReply } from "../../../domain/review/get-own.server";
import { answerReply } from "../../../domain/review/reply.server";
import { replyForm, replyParams } from "../../../domain/review/schema.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("review.reply.page");

export const loader = pageLoader(
  {
    params: replyParams,
    query: z.object({ done: z.enum(["reply"]).optional().catch(undefined) }),
    can: "practice.reply",
    cache: "none",
  },
  async ({ ctx, params: { id, reply }, query }) => ({
    done: query.done ?? null,
    view: await getReply(ctx, id, reply),
  }),
);

export const action = pageAction(
  { params: replyParams, schema: replyForm, can: "practice.reply" },
  async ({ ctx, params: { id, reply }, input }) => {
    await answerReply(
      ctx,
      id,
      reply,
      input.do === "reply" ? { body: input.body, lang: input.lang } : null,
    );
    const lang = ctx.locale;
    return { to: url("practiceReply", { lang, id, reply }, { done: "reply" }) };
  },
);

export default function PracticeReply() {
  const t = useT();
  const { done, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="stack-5 stack">
      <ReviewHead
        head={{ ...view.head, dueAt: view.reply.dueAt }}
        now={view.now}
        clock={view.isOpen}
        eyebrow={t("review.reply.page")}
        crumbs={accountCrumbs(t)}
      >
        <p>{t("review.reply.lead")}</p>
      </ReviewHead>
      <ErrorSummary errors={errors} general={general} />
      {done !== null && !answer && (
        <Notice tone="ok" live title={t("review.reply.done")} />
      )}
      <CaseLayout
        desk={
          view.isOpen ? (
            <ReplyForm typed={typedIn(answer?.values)} errors={errors} />
          ) : (
            <>
              <ReplyList replies={[view.reply]} now={view.now} />
              <Form>{null}</Form>
            </>
          )
        }
      >
        {view.text && (
          <SentText
            text={view.text}
            fileHref={(fileId) =>
              url("practiceReplyFile", {
                ...{ lang: t.locale, id: view.participantId },
                ...{ reply: view.reply.id, fileId },
              })
            }
          />
        )}
      </CaseLayout>
    </div>
  );
}
