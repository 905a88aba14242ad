import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { Button, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { Name } from "../../../components/ui/name";
import { valueReader } from "../../../components/writing/part-values";
import { QuickFields } from "../../../components/writing/quick-fields";
import { quickForm } from "../../../domain/writing/forms.server";
import {
  getPracticeStart,
  startPractice,
} from "../../../domain/writing/start.server";
import { topicQuery } from "../../../domain/writing/topic-query";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { participantParams } from "../participants/params.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("writing.new.title");

export const loader = pageLoader(
  {
    params: participantParams,
    query: topicQuery,
    can: "practice.draft",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    ...(await getPracticeStart(ctx, id)),
    topic: query.topic ?? null,
  }),
);

export const action = pageAction(
  { params: participantParams, schema: quickForm, can: "practice.draft" },
  async ({ ctx, params, input }) => {
    const id = await startPractice(ctx, params.id, input);
    return { to: url("writePractice", { lang: ctx.locale, id }) };
  },
);

export default function NewPractice() {
  const t = useT();
  const lang = t.locale;
  const start = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const values = answer?.values ?? {
    ...{ lang, area: start.area ?? "" },
    ...(start.topic === null ? {} : { topics: [start.topic] }),
  };
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("writing.new.title")}
        crumbs={[
          ...accountCrumbs(t),
          {
            label: start.name.text,
            href: url("myParticipant", { lang, id: start.id }),
          },
        ]}
        eyebrow={<Name {...start.name} />}
        lead={t("writing.new.lead")}
        pillar="practices"
      />
      <ErrorSummary errors={errors} general={general} />
      <Form>
        <QuickFields errors={errors} {...valueReader(values)} />
        <Buttons>
          <Button>{t("writing.new.start")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
