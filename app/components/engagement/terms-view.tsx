import type { EngagementTerms } from "../../domain/engagement/content";
import { formatDay, formatList } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";
import { SummaryList } from "../ui/summary-list";

/** The terms as they were written. */
export function TermsView({
  terms,
  lang,
}: {
  readonly terms: EngagementTerms;
  readonly lang: string;
}) {
  const t = useT();
  const none = <span className="muted">{t("engagement.not-stated")}</span>;
  const text = (words: string) =>
    words === "" ? none : <OwnText lang={lang} text={words} />;
  const day = (value: string | null) =>
    value === null ? none : formatDay(t.locale, value);
  return (
    <div className="stack">
      <SummaryList
        rows={[
          { label: t("engagement.terms.title"), value: text(terms.title) },
          {
            label: t("engagement.terms.description"),
            value: text(terms.description),
          },
          {
            label: t("engagement.terms.topics"),
            value:
              terms.topics.length === 0
                ? none
                : formatList(
                    t.locale,
                    terms.topics.map((code) => t(`reference.topic.${code}`)),
                  ),
          },
          {
            label: t("engagement.terms.requesterDoes"),
            value: text(terms.requesterDoes),
          },
          {
            label: t("engagement.terms.providerDoes"),
            value: text(terms.providerDoes),
          },
          { label: t("engagement.terms.start"), value: day(terms.start) },
          { label: t("engagement.terms.end"), value: day(terms.end) },
        ]}
      />
      {terms.outputs.length > 0 && (
        <DataTable
          caption={t("engagement.terms.outputs")}
          compact
          rows={terms.outputs}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              header: t("engagement.terms.output"),
              rowHeader: true,
              cell: ({ name }) => <Name lang={lang} text={name} />,
            },
            {
              key: "target",
              header: t("engagement.terms.target"),
              cell: ({ target }) =>
                target === "" ? none : <Name lang={lang} text={target} />,
            },
          ]}
        />
      )}
    </div>
  );
}
