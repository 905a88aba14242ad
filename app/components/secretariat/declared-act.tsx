import { stanceWith } from "../../domain/act/proposal-words";
import { directionOf } from "../../domain/kernel/localized";
import { formatDay, formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import { InsetText } from "../ui/inset-text";
import { SummaryList, type SummaryRow } from "../ui/summary-list";
import type { CaseAct } from "./case-view";

/** Text of the participant, in the language it was written in. */
const Own = ({ lang, children }: { lang: string; children: string }) => (
  <span lang={lang} dir={directionOf(lang)}>
    {children}
  </span>
);

/** Everything the participant declared, as it would be published. */
export function DeclaredAct({ act }: { readonly act: CaseAct }) {
  const t = useT();
  const { lang } = act;
  const row = (label: string, text: string | null): SummaryRow[] =>
    text === null || text === ""
      ? []
      : [{ label, value: <Own lang={lang}>{text}</Own> }];
  const day = (label: string, date: string | null): SummaryRow[] =>
    date === null ? [] : [{ label, value: formatDay(t.locale, date) }];
  return (
    <section className="stack">
      <h2>{t("case.declared")}</h2>
      <SummaryList
        rows={[
          {
            label: t("case.act"),
            value: `${t(`act.type.${act.type}`)} · ${t(`act.vehicle.${act.vehicle}`)}`,
          },
          ...(act.receivedAt === null
            ? []
            : [
                {
                  label: t("case.col.received"),
                  value: formatInstant(t.locale, act.receivedAt),
                },
              ]),
          ...day(t("case.done-on"), act.doneOn),
          ...day(t("case.in-effect-on"), act.inEffectOn),
          ...row(t("case.signatory"), act.signatoryName),
          ...(act.signatoryOffice === null
            ? []
            : [
                {
                  label: t("case.office"),
                  value: t(`act.office.${act.signatoryOffice}`),
                },
              ]),
          ...row(t("case.title-held"), act.signatoryTitle),
          ...row(t("case.organ"), act.decidingOrgan),
          ...(act.actsFor === null
            ? []
            : [
                {
                  label: t("case.acts-for"),
                  value: t(`case.acts-for.${act.actsFor}`),
                },
              ]),
          ...row(t("case.group"), act.groupEntities),
          ...(act.focalPoint === null
            ? []
            : [
                {
                  label: t("case.focal-point"),
                  value: <span className="code">{act.focalPoint}</span>,
                },
              ]),
        ]}
      />
      {act.proposals.length > 0 && (
        <DataTable
          caption={t("case.proposals")}
          rows={act.proposals}
          rowKey={({ proposal }) => String(proposal)}
          columns={[
            {
              key: "number",
              header: t("case.proposal"),
              rowHeader: true,
              cell: ({ proposal }) => proposal,
            },
            {
              key: "alignment",
              header: t("case.alignment"),
              cell: (one) =>
                t(`ui.alignment.${stanceWith(one, act.commitments)}`),
            },
            {
              key: "text",
              header: t("case.text"),
              cell: ({ text }) => text && <Own lang={lang}>{text}</Own>,
            },
          ]}
        />
      )}
      {act.commitments.length > 0 && (
        <DataTable
          caption={t("case.commitments")}
          rows={act.commitments}
          rowKey={({ position }) => String(position)}
          columns={[
            {
              key: "measure",
              header: t("case.measure"),
              rowHeader: true,
              cell: ({ measure }) => <Own lang={lang}>{measure}</Own>,
            },
            {
              key: "target",
              header: t("case.target"),
              cell: ({ target }) => <Own lang={lang}>{target}</Own>,
            },
            {
              key: "due",
              header: t("case.due-on"),
              cell: ({ dueOn }) => formatDay(t.locale, dueOn),
            },
            {
              key: "proposal",
              header: t("case.proposal"),
              cell: ({ proposal }) => proposal ?? t("case.all-proposals"),
            },
          ]}
        />
      )}
      {act.statement && (
        <>
          <h3>{t("case.statement")}</h3>
          <InsetText>
            <p lang={lang} dir={directionOf(lang)}>
              {act.statement}
            </p>
          </InsetText>
        </>
      )}
    </section>
  );
}
