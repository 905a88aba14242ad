import { useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { History } from "../../../components/engagement/history";
import { PartLinks } from "../../../components/engagement/part-links";
import { WorkFrame } from "../../../components/engagement/work-frame";
import { getWork } from "../../../domain/engagement/get-work.server";
import {
  doneQuery,
  workParams,
} from "../../../domain/engagement/schema.server";
import { workSteps } from "../../../domain/engagement/states";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("engagement.title");

export const loader = pageLoader(
  {
    params: workParams,
    query: doneQuery,
    can: "engagement.read",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    ...(await getWork(ctx, id)),
    done: workSteps.find((step) => step === query.done) ?? null,
  }),
);

export default function Work() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const { head, done, happened, usedPractice } = view;
  return (
    <WorkFrame head={head} saved={done !== null && t(`engagement.did.${done}`)}>
      {head.status === "preparing" && <p>{t("engagement.next.preparing")}</p>}
      {head.status === "finalising" && <p>{t("engagement.next.finalising")}</p>}
      {head.status === "cancelled" && <p>{t("engagement.next.cancelled")}</p>}
      {usedPractice !== null && (
        <p>
          {t("engagement.practice.used")}
          {t("ui.colon")}
          <a href={url("practice", { lang: t.locale, number: usedPractice })}>
            <bdi dir="ltr">{usedPractice}</bdi>
          </a>
        </p>
      )}
      <PartLinks view={view} />
      <section className="stack" aria-labelledby="history">
        <h2 id="history">{t("engagement.history")}</h2>
        <History happened={happened} />
      </section>
    </WorkFrame>
  );
}
