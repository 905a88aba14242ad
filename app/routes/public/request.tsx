import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicMeta } from "../../components/layout/public-meta";
import { PublicRequest } from "../../components/request/public-request";
import { RequestHead } from "../../components/request/request-head";
import { areaName } from "../../domain/reference/area";
import { numberParams } from "../../domain/request/forms.server";
import { readRequestPage } from "../../domain/request/public.server";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { params: numberParams, can: "exchange.read", cache: "public" },
  async ({ ctx, params: { number } }) => {
    const lang = ctx.locale;
    return {
      lang,
      address: ctx.env.origin + url("request", { lang, number }),
      request: await readRequestPage(ctx, number),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const { title, area } = data.request;
  return publicMeta({
    ...data,
    title,
    description: t("request.view.description", {
      country: areaName(area, data.lang),
    }),
    // What signed-in readers see is not for others to find.
    isPart: data.request.readerClass !== "public",
  });
};

export default function Request() {
  const t = useT();
  const lang = t.locale;
  const { request } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-5">
      <RequestHead
        head={request}
        now={request.now}
        eyebrow={t("request.view.eyebrow")}
        crumbs={[
          { label: t("board.title"), href: url("assistance", { lang }) },
          {
            label: areaName(request.area, lang),
            href: url("country", { lang, iso3: request.area }),
          },
        ]}
      />
      <PublicRequest request={request} />
    </div>
  );
}
