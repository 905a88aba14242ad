import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { Button, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { Select } from "../../../components/form/select";
import { TextField } from "../../../components/form/text-field";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { EmptyState } from "../../../components/ui/empty-state";
import { valueReader } from "../../../components/writing/part-values";
import {
  newMatchForm,
  newMatchQuery,
} from "../../../domain/match/schema.server";
import { getNewMatch, startMatch } from "../../../domain/match/start.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("match.new.title");

export const loader = pageLoader(
  { query: newMatchQuery, can: "follow.manage", cache: "none" },
  async ({ ctx, query }) => ({ query, own: await getNewMatch(ctx) }),
);

export const action = pageAction(
  { schema: newMatchForm, can: "follow.manage" },
  async ({ ctx, input }) => {
    const id = await startMatch(ctx, input);
    const lang = ctx.locale;
    return { to: url("match", { lang, id }, { done: "introduce" }) };
  },
);

export default function NewMatch() {
  const t = useT();
  const { query, own } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { one } = valueReader(
    answer?.values ?? {
      offer: query.offer ?? "",
      request: query.request ?? "",
    },
  );
  const isProviders = query.request !== undefined;
  const records = isProviders ? own.offers : own.requests;
  const mine = isProviders ? "offer" : "request";
  const other = isProviders ? "request" : "offer";
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("match.new.title")}
        crumbs={accountCrumbs(t)}
        lead={t(`match.new.lead-${mine}`)}
        pillar="assistance"
      />
      <ErrorSummary errors={errors} general={general} />
      {records.length === 0 ? (
        <>
          <EmptyState title={t(`match.new.none-${mine}`)}>
            {t(`match.new.how-${mine}`)}
          </EmptyState>
          <Form>{null}</Form>
        </>
      ) : (
        <Form>
          <TextField
            name={other}
            label={t(`match.new.${other}`)}
            error={errors[other]}
            value={one(other)}
            width="short"
            dir="ltr"
          />
          <Select
            name={mine}
            label={t(`match.new.${mine}`)}
            error={errors[mine]}
            value={one(mine)}
            options={records.map(({ number, title }) => ({
              value: number,
              label: `${number} · ${title.text}`,
              lang: title.lang,
            }))}
          />
          <Buttons>
            <Button>{t("match.do.introduce")}</Button>
          </Buttons>
        </Form>
      )}
    </div>
  );
}
