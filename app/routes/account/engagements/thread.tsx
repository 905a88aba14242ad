import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { MessageList } from "../../../components/engagement/message-list";
import { useWork } from "../../../components/engagement/use-work";
import { WorkFrame } from "../../../components/engagement/work-frame";
import { Button, Buttons } from "../../../components/form/button";
import { FileField } from "../../../components/form/file-field";
import { Form } from "../../../components/form/form";
import { TextArea } from "../../../components/form/text-area";
import type { RouteHandle } from "../../../components/layout/root-view";
import { LanguageField } from "../../../components/review/language-field";
import { limits } from "../../../domain/engagement/content";
import { getThread } from "../../../domain/engagement/get-work.server";
import {
  doneQuery,
  messageForm,
  workParams,
} from "../../../domain/engagement/schema.server";
import { sendMessage } from "../../../domain/engagement/thread.server";
import { acceptAttribute } from "../../../domain/file/rules";
import { pageAction, pageLoader } from "../../../http/page.server";
import { spend } from "../../../http/rate-limit.server";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("engagement.part.thread");

export const loader = pageLoader(
  {
    params: workParams,
    query: doneQuery,
    can: "engagement.read",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    ...(await getThread(ctx, id)),
    done: query.done ?? null,
  }),
);

export const action = pageAction(
  { params: workParams, schema: messageForm, can: "engagement.work" },
  async ({ ctx, params: { id }, input, scope }) => {
    if (input.file) await spend("upload", scope.address);
    await sendMessage(ctx, id, input);
    const lang = ctx.locale;
    return { to: url("engagementThread", { lang, id }, { done: "yes" }) };
  },
);

export default function Thread() {
  const { head, mayWork, messages, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, errors, general, typed } = useWork(answer);
  return (
    <WorkFrame
      head={head}
      title={t("engagement.part.thread")}
      lead={t("engagement.thread.lead")}
      errors={errors}
      general={general}
      saved={done === "yes" && !answer && t("engagement.saved.message")}
    >
      <MessageList id={head.id} messages={messages} />
      {mayWork && (
        <Form
          className="stack"
          encType="multipart/form-data"
          label={t("engagement.thread.write")}
        >
          <h2>{t("engagement.thread.write")}</h2>
          <TextArea
            name="body"
            label={t("engagement.thread.body")}
            error={errors["body"]}
            value={typed.one("body")}
            maxLength={limits.text}
          />
          <LanguageField
            name="lang"
            error={errors["lang"]}
            value={typed.one("lang")}
          />
          <FileField
            name="file"
            label={t("engagement.thread.file")}
            hint={`${t("file.hint.file")} ${t("file.hint.scan")}`}
            error={errors["file"]}
            accept={acceptAttribute}
            optional
          />
          <Buttons>
            <Button>{t("engagement.thread.send")}</Button>
          </Buttons>
        </Form>
      )}
    </WorkFrame>
  );
}
