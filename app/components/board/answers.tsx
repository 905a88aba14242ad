import { percent, type AnswerLine } from "../../domain/board/figures";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import { HowCounted } from "../ui/how-counted";

/** How reliably each side answers, the secretariat too. */
export function Answers({ lines }: { readonly lines: readonly AnswerLine[] }) {
  const t = useT();
  const lang = useLocale();
  const number = (value: number | null) =>
    value === null ? "–" : formatNumber(lang, value);
  const caption = t("board.answers");
  return (
    <section className="stack" aria-labelledby="answers">
      <h2 id="answers">{caption}</h2>
      <p>{t("board.answers-lead")}</p>
      <DataTable
        caption={caption}
        hideCaption
        compact
        rows={lines}
        rowKey={({ by }) => by}
        columns={[
          {
            key: "by",
            header: t("board.answers-who"),
            rowHeader: true,
            cell: ({ by }) => t(`board.answers.${by}`),
          },
          {
            key: "asked",
            header: t("board.answers-asked"),
            numeric: true,
            cell: ({ asked }) => number(asked),
          },
          {
            key: "time",
            header: t("board.answers-in-time"),
            numeric: true,
            cell: ({ inTime, asked }) => {
              const share = percent({ part: inTime, of: asked });
              return share === null ? "–" : t("board.percent", { share });
            },
          },
          {
            key: "late",
            header: t("board.answers-late"),
            numeric: true,
            cell: ({ late }) => number(late),
          },
          {
            key: "never",
            header: t("board.answers-never"),
            numeric: true,
            cell: ({ never }) => number(never),
          },
          {
            key: "days",
            header: t("board.column.median_days"),
            numeric: true,
            cell: ({ medianDays }) => number(medianDays),
          },
        ]}
      />
      <HowCounted rule="answers" />
    </section>
  );
}
