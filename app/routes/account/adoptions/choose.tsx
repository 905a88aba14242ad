import { useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { PracticeHeading } from "../../../components/adoptions/practice-heading";
import { PageHeader } from "../../../components/layout/page-header";
import { EmptyState } from "../../../components/ui/empty-state";
import { NoticeList } from "../../../components/ui/notice-list";
import { getAdopters } from "../../../domain/adoption/get.server";
import { numberParams } from "../../../domain/adoption/schema.server";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("adoption.choose.title");

/** Whoever is not signed in is led to do so, and comes back here. */
export const loader = pageLoader(
  { params: numberParams, can: "account.manage_self", cache: "none" },
  ({ ctx, params: { number } }) => getAdopters(ctx, number),
);

export default function ChooseAdopter() {
  const t = useT();
  const lang = t.locale;
  const { practice, bodies } = useLoaderData<typeof loader>();
  const { number } = practice;
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("adoption.choose.title")}
        crumbs={accountCrumbs(t)}
        lead={t("adoption.choose.lead")}
        pillar="practices"
      />
      <PracticeHeading practice={practice} />
      {bodies.length === 0 ? (
        <EmptyState
          title={t("adoption.choose.none")}
          suggestions={[
            {
              label: t("adoption.choose.add"),
              href: url("newParticipant", { lang }),
            },
          ]}
        >
          {t("adoption.choose.none-why")}
        </EmptyState>
      ) : (
        <NoticeList
          items={bodies.map(({ id, name, status, obstacle }) => ({
            key: id,
            title: name,
            text:
              obstacle !== null
                ? t(obstacle)
                : status === null
                  ? t("adoption.choose.new")
                  : t(`practice.adoption-status.${status}`),
            href:
              obstacle === null
                ? url("adoptPractice", { lang, id, number })
                : undefined,
          }))}
        />
      )}
    </div>
  );
}
