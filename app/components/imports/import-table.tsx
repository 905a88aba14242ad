import type { ImportCounts, ImportState } from "../../domain/import/model";
import type { Instant } from "../../domain/kernel/clock";
import { formatInstant, formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";
import { StatusTag } from "../ui/status-tag";
import { toneOfImport } from "./import-tone";

interface Item {
  readonly id: string;
  readonly state: ImportState;
  readonly counts: ImportCounts | null;
  readonly createdAt: Instant;
  readonly name: string;
  readonly officer: string;
}

/** Lists uploaded so far, newest first. */
export function ImportTable({ items }: { readonly items: readonly Item[] }) {
  const t = useT();
  const lang = t.locale;
  return (
    <DataTable
      caption={t("import.list.title")}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "file",
          header: t("import.list.file"),
          rowHeader: true,
          cell: ({ id, name }) => (
            <a href={url("import", { lang, id })}>
              <bdi>{name}</bdi>
            </a>
          ),
        },
        {
          key: "state",
          header: t("import.list.state"),
          cell: ({ state }) => (
            <StatusTag tone={toneOfImport[state]}>
              {t(`import.state.${state}`)}
            </StatusTag>
          ),
        },
        {
          key: "rows",
          header: t("import.list.rows"),
          numeric: true,
          cell: ({ counts }) =>
            counts === null ? "–" : formatNumber(lang, counts.rows),
        },
        {
          key: "by",
          header: t("import.list.by"),
          cell: ({ officer }) => <bdi>{officer}</bdi>,
        },
        {
          key: "when",
          header: t("import.list.when"),
          cell: ({ createdAt }) => formatInstant(lang, createdAt),
        },
      ]}
    />
  );
}
