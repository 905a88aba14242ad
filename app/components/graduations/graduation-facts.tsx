import type { GraduationCase } from "../../domain/graduation/model";
import { formatDay, formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { SummaryList } from "../ui/summary-list";
import { SourceLink } from "./source-link";

/** Everything that was entered, and what was decided. */
export function GraduationFacts({ entry }: { readonly entry: GraduationCase }) {
  const t = useT();
  const lang = t.locale;
  const { note, decidedAt, decisionNote } = entry;
  const when = (who: string, at: number) =>
    t("graduation.by-at", { who, at: formatInstant(lang, at) });
  return (
    <SummaryList
      rows={[
        {
          label: t("graduation.label.outcome"),
          value: t(`graduation.outcome.${entry.outcome}`),
        },
        { label: t("graduation.label.day"), value: formatDay(lang, entry.on) },
        {
          label: t("graduation.label.source"),
          value: <SourceLink text={entry.source} href={entry.url} />,
        },
        ...(note === null
          ? []
          : [
              {
                label: t("graduation.label.note"),
                value: <p dir="auto">{note}</p>,
              },
            ]),
        {
          label: t("graduation.label.entered"),
          value: when(entry.enteredBy, entry.enteredAt),
        },
        ...(decidedAt === null
          ? []
          : [
              {
                label: t(`graduation.status.${entry.status}`),
                value: (
                  <>
                    <p>{when(entry.decidedBy ?? "", decidedAt)}</p>
                    {decisionNote !== null && <p dir="auto">{decisionNote}</p>}
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}
