import {
  challengeFigures,
  isTime,
  type ChallengeFigure,
  type ChallengeFigures,
} from "../../domain/challenge/figures";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";

/** How many challenges there were and how long answers took. */
export function ChallengeTable({
  figures,
  withRules = false,
}: {
  readonly figures: ChallengeFigures;
  /** Says beside each figure how it is counted. */
  readonly withRules?: boolean | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  const days = (count: number | null) =>
    count === null
      ? t("challenge.figures.none")
      : t("challenge.figures.days", { count });
  const rule = {
    key: "rule",
    header: t("challenge.figures.col.rule"),
    cell: (figure: ChallengeFigure) => t(`challenge.figures.rule.${figure}`),
  };
  return (
    <DataTable
      caption={t("challenge.figures.title")}
      hideCaption
      compact={!withRules}
      rows={challengeFigures}
      rowKey={String}
      columns={[
        {
          key: "figure",
          header: t("challenge.figures.col.figure"),
          rowHeader: true,
          cell: (figure) => t(`challenge.figures.${figure}`),
        },
        {
          key: "value",
          header: t("challenge.figures.col.value"),
          numeric: true,
          cell: (figure) =>
            isTime(figure)
              ? days(figures[figure])
              : formatNumber(lang, figures[figure]),
        },
        ...(withRules ? [rule] : []),
      ]}
    />
  );
}
