import type { Problem } from "../../domain/intake/model";
import { useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";

/** Most lines shown; a file that is wrong throughout need not fill the page. */
export const mostShown = 200;

/** What is wrong in which row, in the reader's language. */
export function IntakeProblems({
  caption,
  problems,
}: {
  readonly caption: string;
  readonly problems: readonly Problem[];
}) {
  const t = useT();
  if (problems.length === 0) return null;
  return (
    <>
      <DataTable
        caption={caption}
        rows={problems
          .slice(0, mostShown)
          .map((problem, at) => ({ ...problem, at: String(at) }))}
        rowKey={({ at }) => at}
        columns={[
          { key: "row", header: t("intake.col.row"), cell: ({ row }) => row },
          {
            key: "field",
            header: t("intake.col.field"),
            rowHeader: true,
            cell: ({ field }) =>
              field === "" ? (
                t("intake.whole-row")
              ) : (
                <bdi dir="ltr">{field}</bdi>
              ),
          },
          {
            key: "problem",
            header: t("intake.col.problem"),
            cell: ({ key, params }) =>
              t.find(key, params) ?? t("intake.error.wrong-value"),
          },
        ]}
      />
      {problems.length > mostShown && (
        <p className="small muted">
          {t("intake.only-first", { most: mostShown })}
        </p>
      )}
    </>
  );
}
