import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { TextField } from "../../components/form/text-field";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { MatchLines } from "../../components/match/match-lines";
import { Tabs } from "../../components/secretariat/tabs";
import { EmptyState } from "../../components/ui/empty-state";
import { Pagination } from "../../components/ui/pagination";
import { valueReader } from "../../components/writing/part-values";
import { pageCount } from "../../domain/kernel/paging";
import { listMatchDesk } from "../../domain/match/desk.server";
import { matchDeskQuery, newMatchForm } from "../../domain/match/schema.server";
import { startMatch } from "../../domain/match/start.server";
import { may } from "../../domain/permissions/authorize";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("match.desk.title");

export const loader = pageLoader(
  { query: matchDeskQuery, can: "exchange.oversee", cache: "none" },
  async ({ ctx, query }) => ({
    pages: secretariatSections(ctx.actor),
    mayIntroduce: may(ctx.actor, "match.handle"),
    desk: await listMatchDesk(ctx, query),
  }),
);

export const action = pageAction(
  { schema: newMatchForm, can: "match.handle" },
  async ({ ctx, input }) => {
    const id = await startMatch(ctx, input);
    const lang = ctx.locale;
    return { to: url("match", { lang, id }, { done: "introduce" }) };
  },
);

export default function MatchDesk() {
  const t = useT();
  const lang = t.locale;
  const { pages, mayIntroduce, desk } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { one } = valueReader(answer?.values ?? {});
  const { view, counts, items, total, page, pageSize, now } = desk;
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader title={t("match.desk.title")} lead={t("match.desk.lead")} />
      <ErrorSummary errors={errors} general={general} />
      <Tabs
        label={t("case.queue.views")}
        tabs={counts.map(({ view: key, count }) => ({
          key,
          label: t(`match.view.${key}`),
          href: url("matchDesk", { lang }, { view: key }),
          count,
          current: key === view,
        }))}
      />
      {items.length === 0 ? (
        <EmptyState title={t("match.desk.empty")} />
      ) : (
        <MatchLines matches={items} now={now} />
      )}
      <Pagination
        page={page}
        pages={pageCount(total, pageSize)}
        href={(to) => url("matchDesk", { lang }, { view, page: to })}
      />
      {mayIntroduce ? (
        <section className="stack" aria-labelledby="introduce">
          <h2 id="introduce">{t("match.desk.introduce")}</h2>
          <Form className="stack">
            {(["request", "offer"] as const).map((name) => (
              <TextField
                key={name}
                name={name}
                label={t(`match.new.${name}`)}
                error={errors[name]}
                value={one(name)}
                width="short"
                dir="ltr"
              />
            ))}
            <Buttons>
              <Button>{t("match.do.introduce")}</Button>
            </Buttons>
          </Form>
        </section>
      ) : (
        <Form>{null}</Form>
      )}
    </div>
  );
}
