import { formatDay, formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { SummaryList } from "../ui/summary-list";
import type { SuccessionCaseView } from "./succession-view";

/** Everything that was proposed, and what was decided. */
export function SuccessionFacts({
  proposal,
}: {
  readonly proposal: SuccessionCaseView;
}) {
  const t = useT();
  const lang = t.locale;
  const side = ({ id, name }: SuccessionCaseView["successor"]) => (
    <p key={id}>
      <a href={url("participant", { lang, id })}>
        <Name lang={name.lang} text={name.text} />
      </a>
    </p>
  );
  const { predecessors, names, note, decidedAt, decisionNote } = proposal;
  const when = (who: string, at: number) =>
    t("succession.by-at", { who, at: formatInstant(lang, at) });
  return (
    <SummaryList
      rows={[
        {
          label: t("succession.label.kind"),
          value: t(`succession.kind.${proposal.kind}`),
        },
        {
          label: t("succession.label.successor"),
          value: side(proposal.successor),
        },
        ...(predecessors.length === 0
          ? []
          : [
              {
                label: t("succession.label.predecessors"),
                value: predecessors.map(side),
              },
            ]),
        ...(names.length === 0
          ? []
          : [
              {
                label: t("succession.label.names"),
                value: names.map((name) => (
                  <p key={name.lang}>
                    <Name lang={name.lang} text={name.text} />
                  </p>
                )),
              },
            ]),
        {
          label: t("succession.label.day"),
          value: formatDay(lang, proposal.effectiveOn),
        },
        { label: t("succession.label.document"), value: proposal.document },
        ...(note === null
          ? []
          : [
              {
                label: t("succession.label.note"),
                value: <p dir="auto">{note}</p>,
              },
            ]),
        {
          label: t("succession.label.proposed"),
          value: when(proposal.proposedBy, proposal.proposedAt),
        },
        ...(decidedAt === null
          ? []
          : [
              {
                label: t(`succession.status.${proposal.status}`),
                value: (
                  <>
                    <p>{when(proposal.decidedBy ?? "", decidedAt)}</p>
                    {decisionNote !== null && <p dir="auto">{decisionNote}</p>}
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}
