import type { EditionLine } from "../../domain/practice/view";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";

/** Every edition with how it was judged and the fingerprint of its text. */
export function EditionTable({
  number,
  editions,
  now,
}: {
  readonly number: string;
  /** How the newest one is judged today, adoptions elsewhere included. */
  readonly now: Pick<EditionLine, "evidence" | "label">;
  readonly editions: readonly EditionLine[];
}) {
  const t = useT();
  const lang = useLocale();
  const newest = editions[0]?.edition;
  return (
    <DataTable
      caption={t("practices.versions-caption")}
      rows={editions}
      rowKey={({ edition }) => String(edition)}
      columns={[
        {
          key: "edition",
          header: t("practices.versions"),
          rowHeader: true,
          cell: ({ edition }) => (
            <>
              <a
                href={url(
                  "practice",
                  { lang, number },
                  edition === newest ? {} : { edition },
                )}
              >
                {t("practices.edition", { edition })}
              </a>
              {edition === newest && <> ({t("practices.newest-edition")})</>}
            </>
          ),
        },
        {
          key: "published",
          header: t("practices.published-on"),
          cell: ({ publishedAt }) => formatDay(lang, publishedAt),
        },
        {
          key: "evidence",
          header: t("practices.evidence-then"),
          cell: ({ edition, evidence }) => (
            <>
              <bdi>{evidence}</bdi> {t(`practice.evidence.${evidence}`)}
              {edition === newest && now.evidence !== evidence && (
                <>
                  <br />
                  {t("practices.today-is", {
                    what: `${now.evidence} ${t(`practice.evidence.${now.evidence}`)}`,
                  })}
                </>
              )}
            </>
          ),
        },
        {
          key: "label",
          header: t("practices.label-then"),
          cell: ({ edition, label }) => (
            <>
              {t(`practice.label.${label}`)}
              {edition === newest && now.label !== label && (
                <>
                  <br />
                  {t("practices.today-is", {
                    what: t(`practice.label.${now.label}`),
                  })}
                </>
              )}
            </>
          ),
        },
        {
          key: "digest",
          header: t("practices.fingerprint"),
          cell: ({ digest }) => <span className="code">{digest}</span>,
        },
      ]}
    />
  );
}
