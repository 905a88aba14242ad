import { useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { PageHeader } from "../../../components/layout/page-header";
import { DraftBanner } from "../../../components/request/draft-banner";
import { writeCrumbs } from "../../../components/request/links";
import { requestTone } from "../../../components/request/tones";
import { WriteTasks } from "../../../components/request/write-tasks";
import { Name } from "../../../components/ui/name";
import { StatusTag } from "../../../components/ui/status-tag";
import { getOwnRequest } from "../../../domain/request/get-own.server";
import { requestParams } from "../../../domain/request/forms.server";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { stayIf } from "../practices/writing.parts";

export const meta = titled("request.tasks.title");

export const loader = pageLoader(
  { params: requestParams, can: "request.read_own", cache: "none" },
  async ({ ctx, params: { id }, scope }) => {
    const request = await getOwnRequest(ctx, id);
    stayIf(
      request.can.edit,
      scope,
      url("requestSteps", { lang: ctx.locale, id }),
    );
    return { request };
  },
);

export default function WriteRequest() {
  const t = useT();
  const { request } = useLoaderData<typeof loader>();
  const { content, lang, participant, status, number } = request;
  return (
    <>
      <PageHeader
        title={<Name lang={lang} text={content.title} />}
        crumbs={writeCrumbs(t)}
        eyebrow={<Name {...participant.name} />}
        pillar="assistance"
      >
        <p className="row">
          <StatusTag tone={requestTone(status)}>
            {t(`exchange.request-status.${status}`)}
          </StatusTag>
          {number !== null && <span className="code">{number}</span>}
        </p>
      </PageHeader>
      <div className="stack stack-5">
        <DraftBanner request={request} />
        <WriteTasks request={request} />
      </div>
    </>
  );
}
