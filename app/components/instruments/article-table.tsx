import { proposalNumbers } from "../../domain/act/model";
import { proposalLabel } from "../../domain/initiative/text";
import type { InstrumentView } from "../../domain/instrument/view";
import { useLocale, useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { DataTable } from "../ui/data-table";

type Article = InstrumentView["articles"][number];

/** Which article takes up which proposal, and what goes beyond them. */
export function ArticleTable({
  articles,
}: {
  readonly articles: readonly Article[];
}) {
  const t = useT();
  const lang = useLocale();
  const label = ({ proposal }: Article) => {
    const number = proposalNumbers.find((one) => one === proposal);
    return number
      ? `${String(number)}. ${proposalLabel(lang, number)}`
      : t("instrument.beyond");
  };
  return (
    <DataTable
      caption={t("instrument.articles")}
      hideCaption
      rows={articles.map((article, index) => ({ ...article, index }))}
      rowKey={({ index }) => String(index)}
      columns={[
        {
          key: "proposal",
          header: t("register.facet.proposal"),
          rowHeader: true,
          cell: label,
        },
        {
          key: "alignment",
          header: t("instrument.alignment"),
          cell: ({ alignment }) => t(`instrument.alignment.${alignment}`),
        },
        {
          key: "article",
          header: t("instrument.article"),
          cell: ({ article }) => (article ? <bdi>{article}</bdi> : "–"),
        },
        {
          key: "text",
          header: t("instrument.words"),
          cell: ({ text, lang: own }) =>
            text ? <OwnText lang={own} text={text} /> : "–",
        },
      ]}
    />
  );
}
