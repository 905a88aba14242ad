import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FollowForm } from "../../components/follow/follow-form";
import { ButtonLink, Buttons } from "../../components/form/button";
import { publicMeta } from "../../components/layout/public-meta";
import { PublicRequest } from "../../components/request/public-request";
import { RequestHead } from "../../components/request/request-head";
import { listOwnTargets } from "../../domain/follow/offer.server";
import { isSeeking } from "../../domain/lifecycle/request";
import { mayAnswer } from "../../domain/match/may-introduce.server";
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
    const request = await readRequestPage(ctx, number);
    const { status, isWhole, participantId } = request;
    return {
      lang,
      address: ctx.env.origin + url("request", { lang, number }),
      request,
      followed: await listOwnTargets(ctx, "request"),
      // Nobody introduces an offer to a request that they can't read.
      mayAnswer:
        isSeeking(status) &&
        isWhole &&
        participantId !== null &&
        (await mayAnswer(ctx, participantId)),
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
  const {
    request,
    followed,
    mayAnswer: isAnswering,
  } = useLoaderData<typeof loader>();
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
      {request.isPublic && (
        <FollowForm kind="request" target={request.number} own={followed} />
      )}
      {isAnswering && (
        <>
          <p>{t("match.yours-hint")}</p>
          <Buttons>
            <ButtonLink
              href={url("newMatch", { lang }, { request: request.number })}
            >
              {t("match.yours")}
            </ButtonLink>
          </Buttons>
        </>
      )}
      <PublicRequest request={request} />
    </div>
  );
}
