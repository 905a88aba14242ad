import { findingDetails, findingKind } from "../../domain/import/finding-text";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";
import { Select } from "../form/select";
import { DataTable } from "../ui/data-table";
import { choiceLabel } from "./choice-label";
import type { FindingView } from "./import-view";
import { WeightTag } from "./weight-tag";

/** What was found, row by row, each doubt with its choices. */
export function FindingTable({
  items,
  mayChoose,
}: {
  readonly items: readonly FindingView[];
  readonly mayChoose: boolean;
}) {
  const t = useT();
  const table = (
    <DataTable
      caption={t("import.findings.title")}
      rows={items}
      rowKey={({ row, position }) => `${String(row)} ${String(position)}`}
      columns={[
        {
          key: "row",
          header: t("import.csv.row"),
          rowHeader: true,
          cell: ({ row, label }) => (
            <>
              <span className="nowrap">
                {t("import.findings.row", { row })}
              </span>
              <br />
              <bdi>{label}</bdi>
            </>
          ),
        },
        {
          key: "what",
          header: t("import.csv.what"),
          cell: (one) => <What one={one} />,
        },
        {
          key: "choice",
          header: t("import.csv.choice"),
          cell: (one) =>
            one.weight === "doubt" && (
              <ChoiceOf one={one} mayChoose={mayChoose} />
            ),
        },
      ]}
    />
  );
  const hasDoubts = items.some(({ weight }) => weight === "doubt");
  if (!mayChoose || !hasDoubts) return table;
  return (
    <Form className="stack">
      {table}
      <Buttons>
        <Button>{t("import.findings.save")}</Button>
      </Buttons>
    </Form>
  );
}

function What({ one }: { readonly one: FindingView }) {
  const t = useT();
  const lang = t.locale;
  const other = one.params["id"];
  return (
    <div className="stack stack-2">
      <p>
        <WeightTag weight={one.weight} />{" "}
        {one.field !== null && (
          <strong>{t.find(`import.field.${one.field}`)}</strong>
        )}
      </p>
      <p>{findingKind(t, one.code)}</p>
      {findingDetails(t, one, (day) => formatDay(lang, day)).map((text) => (
        <p key={text} className="small muted">
          {typeof other === "string" &&
          other !== "" &&
          one.params["where"] === "register" ? (
            <a href={url("participant", { lang, id: other })}>
              <bdi>{text}</bdi>
            </a>
          ) : (
            <bdi>{text}</bdi>
          )}
        </p>
      ))}
      {one.code === "kind-government" && (
        <p className="small">
          <a href={url("newClaim", { lang }, { name: one.label })}>
            {t("import.findings.claim")}
          </a>
        </p>
      )}
    </div>
  );
}

function ChoiceOf({
  one,
  mayChoose,
}: {
  readonly one: FindingView;
  readonly mayChoose: boolean;
}) {
  const t = useT();
  const chosen = one.choice ?? "";
  if (!mayChoose)
    return chosen === ""
      ? t("import.choice.open")
      : choiceLabel(t, one.code, chosen);
  return (
    <Select
      name={`choices.${String(one.row)}-${String(one.position)}`}
      label={t("import.findings.decide", { row: one.row })}
      value={chosen}
      empty={t("import.choice.open")}
      options={one.choices.map((choice) => ({
        value: choice,
        label: choiceLabel(t, one.code, choice),
      }))}
    />
  );
}
