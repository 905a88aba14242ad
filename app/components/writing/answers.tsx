import type { OwnPractice } from "../../domain/practice/own";
import { partNames, type PartName } from "../../domain/practice/parts";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { fieldId } from "../form/field";
import { DataTable } from "../ui/data-table";
import { SummaryList } from "../ui/summary-list";
import { plainFields, shownAnswer } from "./answer-rows";
import { FileList } from "./file-list";
import { partUrl } from "./part-links";
import { RichText } from "./rich-text";

/** Everything that was written, part by part, as readers would see it. */
export function Answers({ practice }: { readonly practice: OwnPractice }) {
  return (
    <>
      {partNames.map((part) => (
        <PartAnswers key={part} part={part} practice={practice} />
      ))}
    </>
  );
}

function PartAnswers({
  part,
  practice,
}: {
  readonly part: PartName;
  readonly practice: OwnPractice;
}) {
  const t = useT();
  const { id, can } = practice;
  const page = partUrl(t.locale, id, part);
  const rows = plainFields(part).map((field) => {
    const shown = shownAnswer(t, practice, field);
    return {
      label: t(`writing.field.${field}`),
      value:
        shown === null || shown === "" ? (
          <span className="muted">{t("writing.not-stated")}</span>
        ) : (
          shown
        ),
      changeHref: can.edit ? `${page}#${fieldId(field)}` : undefined,
    };
  });
  return (
    <section className="stack" aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{t(`writing.part.${part}`)}</h2>
      {part === "blocks" && <Blocks practice={practice} />}
      {part === "results" && <Indicators practice={practice} />}
      {part === "files" && practice.files.length > 0 && (
        <FileList practice={{ ...practice, can: { ...can, edit: false } }} />
      )}
      {rows.length > 0 && <SummaryList rows={rows} />}
      {can.edit && rows.length === 0 && (
        <p>
          <a href={page}>
            {t("ui.change")}{" "}
            <span className="hide-visually">{t(`writing.part.${part}`)}</span>
          </a>
        </p>
      )}
    </section>
  );
}

function Blocks({ practice }: { readonly practice: OwnPractice }) {
  const t = useT();
  const { content, lang, files } = practice;
  if (content.blocks.length === 0) {
    return <p className="muted">{t("writing.block.none")}</p>;
  }
  return (
    <ol className="stack">
      {content.blocks.map((block, index) => {
        const template = files.find(
          ({ fileId }) => fileId === block.templateId,
        );
        return (
          <li key={block.id} className="stack stack-2">
            <h3 lang={lang}>
              {block.name || t("writing.block.unnamed", { place: index + 1 })}
            </h3>
            <RichText text={block.steps} lang={lang} top={4} />
            {block.preconditions && (
              <>
                <h4>{t("writing.block.preconditions")}</h4>
                <RichText text={block.preconditions} lang={lang} top={5} />
              </>
            )}
            {template && (
              <p>
                {t("writing.block.template")}
                {t("ui.colon")}
                <bdi lang={lang}>{template.title}</bdi>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Indicators({ practice }: { readonly practice: OwnPractice }) {
  const t = useT();
  const { content, lang } = practice;
  if (content.indicators.length === 0) {
    return <p className="muted">{t("writing.indicator.none")}</p>;
  }
  const cell = (text: string) =>
    text === "" ? (
      <span className="muted">{t("writing.not-stated")}</span>
    ) : (
      <bdi lang={lang}>{text}</bdi>
    );
  const texts = ["name", "baseline", "target", "actual"] as const;
  return (
    <DataTable
      caption={t("writing.indicator.caption")}
      columns={[
        ...texts.map((key) => ({
          key,
          header: t(`writing.indicator.${key}`),
          cell: (row: (typeof content.indicators)[number]) => cell(row[key]),
          rowHeader: key === "name",
        })),
        {
          key: "measuredOn",
          header: t("writing.indicator.measuredOn"),
          cell: ({ measuredOn }) =>
            measuredOn ? formatDay(t.locale, measuredOn) : cell(""),
        },
        {
          key: "source",
          header: t("writing.indicator.source"),
          cell: ({ source }) => cell(source),
        },
      ]}
      rows={content.indicators}
      rowKey={({ id }) => id}
    />
  );
}
