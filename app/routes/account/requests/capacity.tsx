import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { CapacityForm } from "../../../components/request/capacity-form";
import { CapacityTable } from "../../../components/request/capacity-section";
import { typedIn } from "../../../components/secretariat/typed";
import { Notice } from "../../../components/ui/notice";
import {
  declareCapacity,
  getCapacityPage,
} from "../../../domain/capacity/declare.server";
import { capacityForm } from "../../../domain/capacity/schema";
import { areaName } from "../../../domain/reference/area";
import { topicCodes } from "../../../domain/reference/model";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("request.capacity.title");

const params = z.object({ iso3: z.string().max(40) });

export const loader = pageLoader(
  {
    params,
    query: z.object({
      topic: z.enum(topicCodes).optional().catch(undefined),
      done: z.literal("1").optional().catch(undefined),
    }),
    can: "capacity.declare",
    cache: "none",
  },
  async ({ ctx, params: { iso3 }, query }) => ({
    topic: query.topic ?? null,
    done: query.done !== undefined,
    ...(await getCapacityPage(ctx, iso3)),
  }),
);

export const action = pageAction(
  { params, schema: capacityForm, can: "capacity.declare" },
  async ({ ctx, params: { iso3 }, input }) => {
    await declareCapacity(ctx, iso3, input);
    return { to: url("capacity", { lang: ctx.locale, iso3 }, { done: 1 }) };
  },
);

export default function Capacity() {
  const t = useT();
  const lang = t.locale;
  const { area, topic, done, current, earlier } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const name = areaName(area, lang);
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("request.capacity.title")}
        crumbs={[
          ...accountCrumbs(t),
          { label: name, href: url("country", { lang, iso3: area }) },
        ]}
        eyebrow={name}
        lead={t("request.capacity.declare-lead")}
        pillar="assistance"
      />
      <ErrorSummary errors={errors} general={general} />
      {done && !answer && (
        <Notice tone="ok" live title={t("request.capacity.saved")} />
      )}
      {topic !== null ? (
        <CapacityForm
          topic={topic}
          current={current.find((one) => one.topic === topic)}
          typed={typedIn(answer?.values)}
          errors={errors}
        />
      ) : (
        <Form>{null}</Form>
      )}
      {current.length > 0 && (
        <CapacityTable lines={current} caption={t("request.capacity.now")} />
      )}
      <section className="stack" aria-labelledby="topics">
        <h2 id="topics">{t("request.capacity.choose")}</h2>
        <ul>
          {topicCodes.map((code) => (
            <li key={code}>
              <a href={url("capacity", { lang, iso3: area }, { topic: code })}>
                {t(`reference.topic.${code}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {earlier.length > 0 && (
        <CapacityTable
          lines={earlier}
          caption={t("request.capacity.earlier")}
          isPast
        />
      )}
    </div>
  );
}
