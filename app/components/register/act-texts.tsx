import { formatDay } from "../../i18n/format";
import { languageName } from "../../domain/reference/language";
import { useLocale, useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import { InsetText } from "../ui/inset-text";
import { OwnText } from "./own-text";
import type { PublicActView } from "./public-act";

/** The statement published with an act, and what the participant says it will do. */
export function ActTexts({ act }: { readonly act: PublicActView }) {
  const t = useT();
  const lang = useLocale();
  return (
    <>
      {act.statement !== null && (
        <section className="stack" aria-labelledby="statement">
          <h2 id="statement">{t("register.statement")}</h2>
          <p className="small muted">
            {t("register.statement-note", {
              language: languageName(act.lang, lang),
            })}
          </p>
          <InsetText>
            <OwnText lang={act.lang} text={act.statement} />
          </InsetText>
        </section>
      )}
      {act.commitments.length > 0 && (
        <section className="stack" aria-labelledby="commitments">
          <h2 id="commitments">{t("register.commitments")}</h2>
          <DataTable
            caption={t("register.commitments")}
            hideCaption
            rows={act.commitments}
            rowKey={({ position }) => String(position)}
            columns={[
              {
                key: "measure",
                header: t("register.measure"),
                rowHeader: true,
                cell: ({ measure }) => (
                  <OwnText lang={act.lang} text={measure} />
                ),
              },
              {
                key: "target",
                header: t("register.target"),
                cell: ({ target }) => <OwnText lang={act.lang} text={target} />,
              },
              {
                key: "proposal",
                header: t("register.facet.proposal"),
                cell: ({ proposal }) =>
                  proposal ?? t("register.whole-initiative"),
              },
              {
                key: "due",
                header: t("register.due"),
                cell: ({ dueOn }) => (
                  <time dateTime={dueOn}>{formatDay(lang, dueOn)}</time>
                ),
              },
            ]}
          />
        </section>
      )}
    </>
  );
}
