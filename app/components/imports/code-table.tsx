import { isByValue } from "../../domain/import/choices";
import { findingKind } from "../../domain/import/finding-text";
import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";
import { DataTable } from "../ui/data-table";
import { choiceLabel } from "./choice-label";
import type { CodeView, ImportView } from "./import-view";
import { WeightTag } from "./weight-tag";

/** The kinds of problems and doubts there are, to filter by and to decide as a whole. */
export function CodeTable({
  view,
  mayChoose,
}: {
  readonly view: ImportView;
  readonly mayChoose: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  const codes = view.findings?.codes ?? [];
  const forAll = {
    key: "for-all",
    header: t("import.filter.for-all"),
    cell: (one: CodeView) => (
      <>
        {one.weight === "doubt" && <ForAll one={one} />}
        {isByValue(one.code) && one.weight !== "hint" && (
          <a
            href={url(
              "import",
              { lang, id: view.id },
              { code: one.code, weight: one.weight },
            )}
          >
            {t("import.values.title")}
          </a>
        )}
      </>
    ),
  };
  return (
    <DataTable
      caption={t("import.filter.title")}
      rows={codes}
      rowKey={({ code, weight }) => `${code} ${weight}`}
      columns={[
        {
          key: "code",
          header: t("import.filter.code"),
          rowHeader: true,
          cell: ({ code, weight }) => (
            <>
              <WeightTag weight={weight} />{" "}
              <a href={url("import", { lang, id: view.id }, { code, weight })}>
                {findingKind(t, code)}
              </a>
            </>
          ),
        },
        {
          key: "count",
          header: t("import.filter.count"),
          numeric: true,
          cell: ({ count }) => formatNumber(lang, count),
        },
        {
          key: "open",
          header: t("import.filter.open"),
          numeric: true,
          cell: ({ weight, open }) =>
            weight === "doubt" ? formatNumber(lang, open) : "–",
        },
        ...(mayChoose ? [forAll] : []),
      ]}
    />
  );
}

function ForAll({ one }: { readonly one: CodeView }) {
  const t = useT();
  return (
    <Form secondary label={findingKind(t, one.code)}>
      <input type="hidden" name="do" value="choose_all" />
      <input type="hidden" name="code" value={one.code} />
      <Buttons>
        {[...one.forAll, ...(one.open < one.count ? ["open"] : [])].map(
          (choice) => (
            <Button
              key={choice}
              small
              kind="secondary"
              name="choice"
              value={choice}
            >
              {choiceLabel(t, one.code, choice)}
            </Button>
          ),
        )}
      </Buttons>
    </Form>
  );
}
