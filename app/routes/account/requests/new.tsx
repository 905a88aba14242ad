import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { Button, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { StartFields } from "../../../components/request/start-fields";
import { StartOrigin } from "../../../components/request/start-origin";
import { Name } from "../../../components/ui/name";
import { Notice } from "../../../components/ui/notice";
import { valueReader } from "../../../components/writing/part-values";
import { originQuery, startForm } from "../../../domain/request/forms.server";
import {
  getRequestStart,
  startRequest,
} from "../../../domain/request/start.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { participantParams } from "../participants/params.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("request.new.title");

export const loader = pageLoader(
  {
    params: participantParams,
    query: originQuery,
    can: "request.draft",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    ...(await getRequestStart(ctx, id, query.practice)),
    topic: query.topic,
    asked: query.practice !== undefined,
  }),
);

export const action = pageAction(
  { params: participantParams, schema: startForm, can: "request.draft" },
  async ({ ctx, params, input }) => {
    const id = await startRequest(ctx, params.id, input);
    return {
      to: url("requestPart", { lang: ctx.locale, id, part: "need" }),
    };
  },
);

export default function NewRequest() {
  const t = useT();
  const lang = t.locale;
  const start = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { topic, origin, asked } = start;
  const proposed = { ...origin?.proposed, ...(topic ? { topic } : {}) };
  const { one } = valueReader(answer?.values ?? { lang, ...proposed });
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("request.new.title")}
        crumbs={[
          ...accountCrumbs(t),
          {
            label: start.name.text,
            href: url("myParticipant", { lang, id: start.id }),
          },
        ]}
        eyebrow={<Name {...start.name} />}
        lead={t("request.new.lead")}
        pillar="assistance"
      />
      <ErrorSummary errors={errors} general={general} />
      {start.obstacle !== null ? (
        <Notice tone="warn" title={t("request.new.not-possible")}>
          <p>{t.find(start.obstacle)}</p>
        </Notice>
      ) : (
        <>
          {origin && <StartOrigin origin={origin} />}
          {asked && origin === null && (
            <Notice tone="warn">
              <p>{t("request.error.no-such-practice")}</p>
            </Notice>
          )}
          <Form>
            <StartFields practice={origin?.number} errors={errors} one={one} />
            <Buttons>
              <Button>{t("request.new.start")}</Button>
            </Buttons>
          </Form>
        </>
      )}
    </div>
  );
}
