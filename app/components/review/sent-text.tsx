import type { ReactNode } from "react";
import type { PracticeContent } from "../../domain/practice/content";
import { partNames, type PartName } from "../../domain/practice/parts";
import { formatDay, formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import { SummaryList } from "../ui/summary-list";
import { plainFields, shownAnswer } from "../writing/answer-rows";
import { RichText } from "../writing/rich-text";

interface Text {
  readonly seq: number;
  readonly content: PracticeContent;
  readonly lang: string;
  readonly at: number;
}

/** Where the reader of this page saves a file that the text names. */
type FileHref = (fileId: string) => string;

interface Props {
  readonly text: Text;
  readonly fileHref: FileHref;
}

/** A text as it was sent, part by part; what was left open is not shown. */
export function SentText({ text, fileHref }: Props) {
  const t = useT();
  return (
    <>
      <p className="small muted">
        {t("review.text.sent", {
          seq: text.seq,
          when: formatInstant(t.locale, text.at),
        })}
      </p>
      {partNames.map((part) => (
        <Part key={part} part={part} text={text} fileHref={fileHref} />
      ))}
    </>
  );
}

function Part({ part, text, fileHref }: Props & { readonly part: PartName }) {
  const t = useT();
  const rows = plainFields(part).flatMap((field) => {
    const value = shownAnswer(t, text, field);
    return value === null || value === ""
      ? []
      : [{ label: t(`writing.field.${field}`), value }];
  });
  const { blocks, indicators, attachments } = text.content;
  const hasMore =
    (part === "blocks" && blocks.length > 0) ||
    (part === "results" && indicators.length > 0) ||
    (part === "files" && attachments.length > 0);
  if (rows.length === 0 && !hasMore) return null;
  return (
    <section className="stack" aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{t(`writing.part.${part}`)}</h2>
      {part === "blocks" && <Blocks text={text} fileHref={fileHref} />}
      {part === "results" && indicators.length > 0 && (
        <Indicators text={text} />
      )}
      {part === "files" && (
        <ul>
          {attachments.map(({ fileId, title }) => (
            <li key={fileId}>
              <a href={fileHref(fileId)}>
                <bdi lang={text.lang}>{title}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && <SummaryList rows={rows} />}
    </section>
  );
}

function Blocks({ text, fileHref }: Props) {
  const t = useT();
  const { attachments } = text.content;
  const titleOf = (id: string) =>
    attachments.find(({ fileId }) => fileId === id)?.title ??
    t("writing.block.template");
  const own = (parts: ReactNode) => (
    <bdi key="name" lang={text.lang}>
      {parts}
    </bdi>
  );
  return (
    <ol className="stack">
      {text.content.blocks.map((block) => (
        <li key={block.id} className="stack stack-2">
          <h3 lang={text.lang}>{block.name}</h3>
          <RichText text={block.steps} lang={text.lang} top={4} />
          {block.preconditions && (
            <>
              <h4>{t("writing.block.preconditions")}</h4>
              <RichText text={block.preconditions} lang={text.lang} top={5} />
            </>
          )}
          {block.templateId !== null && (
            <p>
              <a href={fileHref(block.templateId)}>
                {t.rich<ReactNode>("practices.template", {
                  title: titleOf(block.templateId),
                  name: own,
                })}
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Indicators({ text }: { readonly text: Text }) {
  const t = useT();
  const none = <span className="muted">{t("writing.not-stated")}</span>;
  const own = (shown: string) =>
    shown === "" ? none : <bdi lang={text.lang}>{shown}</bdi>;
  const keys = ["name", "baseline", "target", "actual"] as const;
  return (
    <DataTable
      caption={t("writing.indicator.caption")}
      rows={text.content.indicators}
      rowKey={({ id }) => id}
      columns={[
        ...keys.map((key) => ({
          key,
          header: t(`writing.indicator.${key}`),
          rowHeader: key === "name",
          cell: (row: PracticeContent["indicators"][number]) => own(row[key]),
        })),
        {
          key: "measuredOn",
          header: t("writing.indicator.measuredOn"),
          cell: ({ measuredOn }) =>
            measuredOn ? formatDay(t.locale, measuredOn) : none,
        },
        {
          key: "source",
          header: t("writing.indicator.source"),
          cell: ({ source }) => own(source),
        },
      ]}
    />
  );
}
