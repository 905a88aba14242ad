import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { ChangeGroups } from "../../components/register/change-groups";
import { ChangeKinds } from "../../components/register/change-kinds";
import { ChangeSum } from "../../components/register/change-sum";
import { SpanForm } from "../../components/register/span-form";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { EmptyState } from "../../components/ui/empty-state";
import { HowCounted } from "../../components/ui/how-counted";
import { Pagination } from "../../components/ui/pagination";
import { ViewCite } from "../../components/views/view-files";
import { dayOf } from "../../domain/kernel/clock";
import {
  changesParams,
  changesQuerySchema,
} from "../../domain/register/changes-query";
import { viewChanges } from "../../domain/register/changes.server";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: changesQuerySchema, can: "register.read", cache: "public" },
  async ({ ctx, query }) => ({
    lang: ctx.locale,
    origin: ctx.env.origin,
    address: ctx.env.origin + url("changes", { lang: ctx.locale }),
    now: ctx.now,
    today: dayOf(ctx.now),
    isPart: Object.values(query).some((value) => value !== undefined),
    ...(await viewChanges(ctx, query)),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("register.changes.title"),
    description: t("register.changes.lead"),
  });
};

export default function RegisterChanges() {
  const view = useLoaderData<typeof loader>();
  const { lang, span, kind, rows, page, pages, now } = view;
  const t = useT();
  const then = span.until === null ? undefined : span.to;
  const params = changesParams({ ...span, kind });
  return (
    <>
      <PageHeader
        title={t("register.changes.title")}
        crumbs={[
          {
            label: t("register.title"),
            href: url("register", { lang }, { asOf: then }),
          },
        ]}
        lead={t("register.changes.lead")}
        pillar="register"
      >
        <div className="row">
          <AsOfBar at={view.at} />
          <HowCounted rule="acts" />
        </div>
      </PageHeader>
      <div className="stack stack-5">
        <SpanForm span={span} today={view.today} />
        <ChangeSum view={view} />
        <section id="results" tabIndex={-1} className="stack">
          <ChangeKinds view={view} />
          {rows.length > 0 ? (
            <ChangeGroups rows={rows} counts={view.counts} asOf={then} />
          ) : (
            <EmptyState title={t("register.changes.none")}>
              <p>{t("register.changes.none-why")}</p>
            </EmptyState>
          )}
          <Pagination
            page={page}
            pages={pages}
            href={(number) =>
              url("changes", { lang }, changesParams({ ...span, kind }, number))
            }
          />
          <ViewCite
            view="changes"
            title={t("register.changes.title")}
            address={view.origin + url("changes", { lang }, params)}
            {...{ now, params, asOf: then }}
          />
          <p className="small muted">{t("register.changes.note")}</p>
          <p className="small muted">{t("register.no-judgement")}</p>
        </section>
      </div>
    </>
  );
}
