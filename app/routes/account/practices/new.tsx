import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { Button, Buttons } from "../../../components/form/button";
import { DraftHead, DraftNote } from "../../../components/form/draft-parts";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { useDraft } from "../../../components/form/use-draft";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { Name } from "../../../components/ui/name";
import { QuickFields } from "../../../components/writing/quick-fields";
import { isWaiting } from "../../../domain/draft/model";
import { waitingForm } from "../../../domain/draft/schema.server";
import { quickForm } from "../../../domain/writing/forms.server";
import {
  getPracticeStart,
  keepQuickEntry,
  startPractice,
} from "../../../domain/writing/start.server";
import { topicQuery } from "../../../domain/writing/topic-query";
import { parseInput } from "../../../http/forms.server";
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
  { params: participantParams, schema: waitingForm, can: "practice.draft" },
  async ({ ctx, params: { id }, input }) => {
    const lang = ctx.locale;
    if (isWaiting(input)) {
      await keepQuickEntry(ctx, id, input, input.seen);
      return { view: "saved" as const };
    }
    const entry = await parseInput(quickForm, input);
    const made = await startPractice(ctx, id, entry);
    return { to: url("writePractice", { lang, id: made }) };
  },
);

export default function NewPractice() {
  const t = useT();
  const lang = t.locale;
  const start = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const fresh = {
    ...{ lang, area: start.area ?? "" },
    ...(start.topic === null ? {} : { topics: [start.topic] }),
  };
  const { draft: kept } = start;
  const draft = useDraft(
    kept.seen === 0 ? { ...kept, values: fresh } : kept,
    answer,
  );
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
        <DraftHead draft={draft} />
        <QuickFields errors={errors} {...draft.typed} />
        <Buttons>
          <Button>{t("writing.new.start")}</Button>
        </Buttons>
        <DraftNote draft={draft} />
      </Form>
    </div>
  );
}
