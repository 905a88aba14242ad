import { pageCount } from "../../domain/kernel/paging";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Pagination } from "../ui/pagination";
import { CodeTable } from "./code-table";
import { FindingTable } from "./finding-table";
import type { ImportView } from "./import-view";
import { ReviewCounts } from "./review-counts";
import { ValueTable } from "./value-table";

const ON_PAGE = 25;

/** The dry run's result: counts, kinds, and row by row. */
export function Review({
  view,
  query,
}: {
  readonly view: ImportView;
  readonly query: {
    readonly page: number;
    readonly code?: string | undefined;
    readonly weight?: string | undefined;
  };
}) {
  const t = useT();
  const lang = t.locale;
  const { id, findings, state, can } = view;
  if (!findings) return null;
  const mayChoose = state === "review" && can.prepare;
  const { code, weight } = query;
  return (
    <>
      <ReviewCounts view={view} />
      {mayChoose && (
        <p>
          <a href={url("import", { lang, id }, { change: 1 })}>
            {t("import.map.change")}
          </a>
        </p>
      )}
      {findings.codes.length === 0 ? (
        <p>{t("import.findings.none")}</p>
      ) : (
        <>
          <p>
            <a href={url("importProblems", { lang, id })}>
              {t("import.findings.csv")}
            </a>
          </p>
          <CodeTable view={view} mayChoose={mayChoose} />
          {(code !== undefined || weight !== undefined) && (
            <p>
              <a href={url("import", { lang, id })}>{t("import.filter.all")}</a>
            </p>
          )}
          {mayChoose && code !== undefined && (
            <ValueTable code={code} values={findings.values} />
          )}
          <FindingTable items={findings.items} mayChoose={mayChoose} />
          <Pagination
            page={query.page}
            pages={pageCount(findings.total, ON_PAGE)}
            href={(page) => url("import", { lang, id }, { code, weight, page })}
          />
        </>
      )}
    </>
  );
}
