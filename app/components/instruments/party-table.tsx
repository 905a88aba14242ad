import type { PartyView } from "../../domain/instrument/view";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";
import { PartyTag } from "./confirmation-tag";
import { PartyName } from "./party-name";

/** The parties of an instrument: what each said, since when, and its own act. */
export function PartyTable({
  parties,
  asOf,
}: {
  readonly parties: readonly PartyView[];
  readonly asOf?: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <DataTable
      caption={t("instrument.parties")}
      hideCaption
      rows={parties.map((party, index) => ({ ...party, index }))}
      rowKey={({ index }) => String(index)}
      columns={[
        {
          key: "party",
          header: t("instrument.party"),
          rowHeader: true,
          cell: (party) => <PartyName party={party} />,
        },
        {
          key: "state",
          header: t("instrument.party-state"),
          cell: ({ state }) => <PartyTag state={state} />,
        },
        {
          key: "since",
          header: t("instrument.since"),
          cell: ({ since }) => (since === null ? "–" : formatDay(lang, since)),
        },
        {
          key: "act",
          header: t("instrument.own-act"),
          cell: ({ act }) =>
            act ? (
              <a href={url("act", { lang, number: act.number }, { asOf })}>
                {t(`act.type.${act.type}`)} <bdi dir="ltr">{act.number}</bdi> (
                {t(`act.status.${act.status}`)})
              </a>
            ) : (
              "–"
            ),
        },
      ]}
    />
  );
}
