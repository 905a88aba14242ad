import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { useDraft } from "../../../components/form/use-draft";
import { Form } from "../../../components/form/form";
import type { RouteHandle } from "../../../components/layout/root-view";
import { ReviewHead } from "../../../components/review/head";
import { ReplyForm } from "../../../components/review/reply-form";
import { ReplyList } from "../../../components/review/reply-list";
import { SentText } from "../../../components/review/sent-text";
import { CaseLayout } from "../../../components/secretariat/case-layout";
import { Notice } from "../../../components/ui/notice";
import { isWaiting } from "../../../domain/draft/model";
import { waitingForm } from "../../../domain/draft/schema.server";
import { keepReplyDraft } from "../../../domain/review/drafts.server";
import { getReply } from "../../../domain/review/get-own.server";
import { answerReply } from "../../../domain/review/reply.server";
import { replyForm, replyParams } from "../../../domain/review/schema.server";
import { parseInput } from "../../../http/forms.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("review.reply.page");

export const loader = pageLoader(
  {
    params: replyParams,
    query: z.object({
      done: z.enum(["reply", "draft"]).optional().catch(undefined),
    }),
    can: "practice.reply",
    cache: "none",
  },
  async ({ ctx, params: { id, reply }, query }) => ({
    done: query.done ?? null,
    view: await getReply(ctx, id, reply),
  }),
);

export const action = pageAction(
  { params: replyParams, schema: waitingForm, can: "practice.reply" },
  async ({ ctx, params: { id, reply }, input }) => {
    const lang = ctx.locale;
    if (isWaiting(input)) {
      await keepReplyDraft(ctx, id, reply, input, input.seen);
      return input._autosave === undefined
        ? { to: url("practiceReply", { lang, id, reply }, { done: "draft" }) }
        : { view: "saved" as const };
    }
    const form = await parseInput(replyForm, input);
    await answerReply(
      ctx,
      id,
      reply,
      form.do === "reply" ? { body: form.body, lang: form.lang } : null,
    );
    return { to: url("practiceReply", { lang, id, reply }, { done: "reply" }) };
  },
);

export default function PracticeReply() {
  const t = useT();
  const { done, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const draft = useDraft(view.draft, answer);
  return (
    <div className="stack-5 stack">
      <ReviewHead
        head={{ ...view.head, dueAt: view.reply.dueAt }}
        now={view.now}
        clock={view.isOpen}
        eyebrow={t("review.reply.page")}
        crumbs={accountCrumbs(t)}
        lead={t("review.reply.lead")}
      />
      <ErrorSummary errors={errors} general={general} />
      {done !== null && !answer && (
        <Notice
          tone="ok"
          live
          title={done === "draft" ? t("draft.saved") : t("review.reply.done")}
        />
      )}
      <CaseLayout
        desk={
          view.isOpen ? (
            <ReplyForm draft={draft} errors={errors} />
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
