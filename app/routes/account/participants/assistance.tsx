import { useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { EngagementTable } from "../../../components/engagement/engagement-table";
import { PageHeader } from "../../../components/layout/page-header";
import { DataTable } from "../../../components/ui/data-table";
import { Name } from "../../../components/ui/name";
import { SummaryList } from "../../../components/ui/summary-list";
import { getDashboard } from "../../../domain/engagement/dashboard.server";
import { workParams } from "../../../domain/engagement/schema.server";
import { pageLoader } from "../../../http/page.server";
import { formatNumber } from "../../../i18n/format";
import { formatMoney } from "../../../i18n/money";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("engagement.dashboard.title");

export const loader = pageLoader(
  { params: workParams, can: "participant.read_own", cache: "none" },
  ({ ctx, params: { id } }) => getDashboard(ctx, id),
);

export default function Assistance() {
  const t = useT();
  const lang = t.locale;
  const { id, name, now, items, counts, late, sums, record } =
    useLoaderData<typeof loader>();
  const states = counts.filter(({ states: some }) => some.length > 0);
  return (
    <div className="stack stack-7">
      <PageHeader
        title={t("engagement.dashboard.title")}
        eyebrow={<Name lang={name.lang} text={name.text} />}
        lead={t("engagement.dashboard.lead")}
        crumbs={[
          ...accountCrumbs(t),
          { label: name.text, href: url("myParticipant", { lang, id }) },
        ]}
        pillar="assistance"
      />
      <SummaryList
        rows={[
          {
            label: t("engagement.dashboard.late"),
            value: formatNumber(lang, late),
          },
          ...states.map(({ side, states: some }) => ({
            label: t(`exchange.side.${side}`),
            value: (
              <ul>
                {some.map(({ status, count }) => (
                  <li key={status}>
                    {t(`exchange.engagement-status.${status}`)}
                    {t("ui.colon")}
                    {formatNumber(lang, count)}
                  </li>
                ))}
              </ul>
            ),
          })),
          {
            label: t("engagement.dashboard.record"),
            value:
              record === null
                ? t("engagement.dashboard.no-record")
                : t("engagement.dashboard.record-is", {
                    mean: formatNumber(lang, record.mean),
                    count: record.count,
                  }),
          },
        ]}
      />
      <section className="stack" aria-labelledby="sums">
        <h2 id="sums">{t("engagement.part.money")}</h2>
        <p>{t("engagement.dashboard.money")}</p>
        {sums.length === 0 ? (
          <p className="muted">{t("engagement.money.none")}</p>
        ) : (
          <DataTable
            caption={t("engagement.part.money")}
            hideCaption
            compact
            rows={sums}
            rowKey={({ kind, currency }) => kind + currency}
            columns={[
              {
                key: "kind",
                header: t("engagement.money.kind"),
                rowHeader: true,
                cell: ({ kind }) => t(`exchange.money.${kind}`),
              },
              {
                key: "sum",
                header: t("engagement.money.amount"),
                numeric: true,
                cell: ({ amount, currency }) =>
                  formatMoney(lang, amount, currency),
              },
              {
                key: "entries",
                header: t("engagement.dashboard.entries"),
                numeric: true,
                cell: ({ entries }) => formatNumber(lang, entries),
              },
            ]}
          />
        )}
      </section>
      <section className="stack" aria-labelledby="all">
        <h2 id="all">{t("engagement.mine.title")}</h2>
        {items.length === 0 ? (
          <p>{t("engagement.mine.none")}</p>
        ) : (
          <EngagementTable
            caption={t("engagement.mine.title")}
            rows={items}
            now={now}
            hrefOf={(row) => url("engagementWork", { lang, id: row.id })}
          />
        )}
      </section>
    </div>
  );
}
