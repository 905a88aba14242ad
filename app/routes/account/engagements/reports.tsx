import { useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { SideReports } from "../../../components/engagement/side-reports";
import { WorkFrame } from "../../../components/engagement/work-frame";
import { ButtonLink, Buttons } from "../../../components/form/button";
import { getReports } from "../../../domain/engagement/get-work.server";
import {
  doneQuery,
  workParams,
} from "../../../domain/engagement/schema.server";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("engagement.part.reports");

export const loader = pageLoader(
  {
    params: workParams,
    query: doneQuery,
    can: "engagement.read",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    ...(await getReports(ctx, id)),
    done: query.done ?? null,
  }),
);

export default function Reports() {
  const t = useT();
  const { head, periods, reported, termsLang, toSend, done } =
    useLoaderData<typeof loader>();
  const lang = t.locale;
  return (
    <WorkFrame
      head={head}
      title={t("engagement.part.reports")}
      lead={t("engagement.report.lead")}
      saved={done === "yes" && t("engagement.saved.report")}
    >
      {toSend !== null && (
        <Buttons>
          <ButtonLink
            href={url("engagementReport", {
              ...{ lang, id: head.id, period: String(toSend) },
            })}
          >
            {t("engagement.report.send-n", { period: toSend })}
          </ButtonLink>
        </Buttons>
      )}
      {periods.length === 0 && <p>{t("engagement.report.none")}</p>}
      {periods.map((period) => (
        <SideReports
          key={period.period}
          period={period}
          outputs={reported}
          termsLang={termsLang}
        />
      ))}
    </WorkFrame>
  );
}
