import type { TaggedText } from "../../domain/kernel/localized";
import { areaName } from "../../domain/reference/area";
import type { TopicCode } from "../../domain/reference/model";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";

interface Row {
  readonly id: string;
  readonly name: TaggedText;
  readonly practice: {
    readonly number: string;
    readonly title: TaggedText;
    readonly area: string | null;
    readonly region: string | null;
  };
  readonly template: string | null;
}

/** The building blocks of one topic: the practice each is part of, and its file to reuse. */
export function BlockTable({
  topic,
  rows,
}: {
  readonly topic: TopicCode | null;
  readonly rows: readonly Row[];
}) {
  const t = useT();
  const lang = useLocale();
  const title =
    topic === null ? t("library.blocks.title") : t(`reference.topic.${topic}`);
  return (
    <section className="stack" aria-labelledby={`topic-${topic ?? ""}`}>
      <h2 id={`topic-${topic ?? ""}`}>{title}</h2>
      <DataTable
        caption={title}
        hideCaption
        rows={rows}
        rowKey={({ id, practice }) => `${practice.number} ${id}`}
        columns={[
          {
            key: "name",
            header: t("library.blocks.name"),
            rowHeader: true,
            cell: ({ name }) => <Name lang={name.lang} text={name.text} />,
          },
          {
            key: "practice",
            header: t("library.blocks.practice"),
            cell: ({ practice: { number, title } }) => (
              <a href={url("practice", { lang, number })}>
                <Name lang={title.lang} text={title.text} />
              </a>
            ),
          },
          {
            key: "area",
            header: t("library.facet.area"),
            cell: ({ practice: { area, region } }) =>
              area !== null
                ? areaName(area, lang)
                : region !== null && t.find(`reference.region.${region}`),
          },
          {
            key: "template",
            header: t("library.blocks.template"),
            cell: ({ template, name, practice: { number } }) =>
              template === null ? (
                <span className="muted">{t("library.blocks.no-template")}</span>
              ) : (
                <a
                  href={url("practiceFile", { lang, number, fileId: template })}
                >
                  {t("library.blocks.get-template")}
                  <span className="hide-visually"> {name.text}</span>
                </a>
              ),
          },
        ]}
      />
    </section>
  );
}
