import { startOf, type Day } from "../../domain/kernel/clock";
import { formatDay, formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";

interface Sums {
  readonly span: {
    readonly from: Day;
    readonly to: Day;
    readonly until: number | null;
  };
  readonly before: number;
  readonly after: number;
  readonly entered: number;
  readonly back: number;
  readonly out: number;
}

/** The total at both ends, and what led from one to the other; it adds up. */
export function ChangeSum({ view }: { readonly view: Sums }) {
  const t = useT();
  const lang = useLocale();
  const { from, to, until } = view.span;
  const total = (day: Day) => (
    <a href={url("register", { lang }, { asOf: day })}>
      {t("register.changes.total-on", { day: formatDay(lang, startOf(day)) })}
    </a>
  );
  const signed = (count: number, sign: string) =>
    `${count === 0 ? "" : sign}${formatNumber(lang, count)}`;
  const rows = [
    {
      key: "before",
      label: total(from),
      count: formatNumber(lang, view.before),
    },
    {
      key: "entered",
      label: t("register.changes.sum.entered"),
      count: signed(view.entered, "+"),
    },
    {
      key: "back",
      label: t("register.changes.sum.back"),
      count: signed(view.back, "+"),
    },
    {
      key: "out",
      label: t("register.changes.sum.out"),
      count: signed(view.out, "−"),
    },
    {
      key: "after",
      label:
        until === null ? (
          <a href={url("register", { lang })}>
            {t("register.changes.total-now")}
          </a>
        ) : (
          total(to)
        ),
      count: formatNumber(lang, view.after),
    },
  ];
  return (
    <div className="narrow">
      <DataTable
        caption={t("register.changes.sum")}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "step",
            header: t("register.changes.step"),
            rowHeader: true,
            cell: ({ label }) => label,
          },
          {
            key: "acts",
            header: t("register.changes.acts"),
            numeric: true,
            cell: ({ count }) => <bdi dir="ltr">{count}</bdi>,
          },
        ]}
      />
    </div>
  );
}
