import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { PageHeader } from "../../../components/layout/page-header";
import { RequestLines } from "../../../components/request/request-lines";
import { EmptyState } from "../../../components/ui/empty-state";
import { Notice } from "../../../components/ui/notice";
import { areasByName } from "../../../domain/reference/area";
import { listRequestsToEndorse } from "../../../domain/request/list-own.server";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("request.endorse.list");

export const loader = pageLoader(
  {
    query: z.object({
      done: z.enum(["endorse", "return"]).optional().catch(undefined),
    }),
    can: "account.manage_self",
    cache: "none",
  },
  async ({ ctx, query }) => ({
    done: query.done ?? null,
    ...(await listRequestsToEndorse(ctx)),
  }),
);

export default function RequestsToEndorse() {
  const t = useT();
  const lang = t.locale;
  const { done, requests, areas } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("request.endorse.list")}
        lead={t("request.endorse.lead")}
        crumbs={accountCrumbs(t)}
        pillar="assistance"
      />
      {done !== null && (
        <Notice tone="ok" live title={t(`request.endorse.done-${done}`)} />
      )}
      {requests.length === 0 ? (
        <EmptyState title={t("request.endorse.none")} />
      ) : (
        <RequestLines requests={requests} to="endorseRequest" />
      )}
      {areas.length > 0 && (
        <section className="stack" aria-labelledby="capacity">
          <h2 id="capacity">{t("request.capacity.title")}</h2>
          <ul className="in-columns">
            {areasByName(lang)
              .filter(({ iso3 }) => areas.includes(iso3))
              .map(({ iso3, name }) => (
                <li key={iso3}>
                  <a href={url("capacity", { lang, iso3 })}>{name}</a>
                </li>
              ))}
          </ul>
        </section>
      )}
    </div>
  );
}
