import type { Office } from "../../domain/act/model";
import { formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Name } from "../ui/name";
import { SummaryList, type SummaryRow } from "../ui/summary-list";

/** Who signed the withdrawal of an act; its paper is among the evidence. */
export function WithdrawalSigned({
  withdrawal,
}: {
  readonly withdrawal: {
    readonly signatoryName: string | null;
    readonly signatoryOffice: Office | null;
    readonly signatoryTitle: string | null;
    readonly decidingOrgan: string | null;
    readonly at: number;
  } | null;
}) {
  const t = useT();
  if (!withdrawal) return null;
  const { signatoryOffice, at } = withdrawal;
  const row = (label: string, text: string | null): SummaryRow[] =>
    text === null ? [] : [{ label, value: <Name text={text} /> }];
  return (
    <section className="stack">
      <h2>{t("acts.withdraw.who")}</h2>
      <SummaryList
        rows={[
          ...row(t("case.signatory"), withdrawal.signatoryName),
          ...(signatoryOffice === null
            ? []
            : [
                {
                  label: t("case.office"),
                  value: t(`act.office.${signatoryOffice}`),
                },
              ]),
          ...row(t("case.title-held"), withdrawal.signatoryTitle),
          ...row(t("case.organ"), withdrawal.decidingOrgan),
          {
            label: t("register.withdrawn"),
            value: formatInstant(t.locale, at),
          },
        ]}
      />
    </section>
  );
}
