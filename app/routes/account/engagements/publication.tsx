import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { ConsentBox } from "../../../components/engagement/consent-box";
import { PublicationForm } from "../../../components/engagement/publication-form";
import { useWork } from "../../../components/engagement/use-work";
import { WorkFrame } from "../../../components/engagement/work-frame";
import type { RouteHandle } from "../../../components/layout/root-view";
import { Notice } from "../../../components/ui/notice";
import { getPublication } from "../../../domain/engagement/get-end.server";
import {
  consentToPublish,
  proposePublication,
  withdrawConsent,
} from "../../../domain/engagement/publication.server";
import {
  doneQuery,
  publicationAction,
  workParams,
} from "../../../domain/engagement/schema.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("engagement.part.publication");

export const loader = pageLoader(
  {
    params: workParams,
    query: doneQuery,
    can: "engagement.read",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    ...(await getPublication(ctx, id)),
    done: query.done ?? null,
  }),
);

/** The proof of identity is asked in the operation, so that nothing typed is lost. */
export const action = pageAction(
  { params: workParams, schema: publicationAction, can: "engagement.work" },
  async ({ ctx, params: { id }, input }) => {
    if (input.do === "consent") await consentToPublish(ctx, id, input.revision);
    else if (input.do === "withdraw") await withdrawConsent(ctx, id);
    else {
      const { do: _propose, ...given } = input;
      await proposePublication(ctx, id, given);
    }
    const lang = ctx.locale;
    return { to: url("engagementPublication", { lang, id }, { done: "yes" }) };
  },
);

export default function Publication() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const work = useWork(answer);
  const { t, errors, general } = work;
  const { head, done, mayWork } = view;
  const isOvertaken =
    answer?.error?.code === "engagement.error.publication-changed";
  return (
    <WorkFrame
      head={head}
      title={t("engagement.part.publication")}
      lead={t("engagement.publication.lead")}
      errors={errors}
      general={general}
      saved={done === "yes" && !answer && t("engagement.saved.saved")}
    >
      {isOvertaken && (
        <Notice tone="warn" title={t("engagement.publication.overtaken")} />
      )}
      <ConsentBox view={view} />
      {mayWork ? (
        <section className="stack" aria-labelledby="propose">
          <h2 id="propose">{t("engagement.publication.propose")}</h2>
          <p>{t("engagement.publication.propose-means")}</p>
          <PublicationForm view={view} work={work} />
        </section>
      ) : (
        view.isEarly && <p>{t("engagement.error.publish-early")}</p>
      )}
    </WorkFrame>
  );
}
