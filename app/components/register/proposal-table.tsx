import { proposalNumbers } from "../../domain/act/model";
import { proposalLabel } from "../../domain/initiative/text";
import { readProposal, stanceOn } from "../../domain/register/proposals";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { useAsOf } from "../layout/use-as-of";
import { DataTable } from "../ui/data-table";
import { ProposalMarkKey } from "../ui/proposal-mark";
import { OwnText } from "./own-text";
import type { PublicActView } from "./public-act";

/** How far the act goes, proposal by proposal, in the participant's own words where it has any. */
export function ProposalTable({ act }: { readonly act: PublicActView }) {
  const t = useT();
  const lang = useLocale();
  const then = useAsOf();
  const texts = new Map(
    act.proposals.map(({ proposal, text }) => [proposal, text]),
  );
  if (texts.size === 0) return null;
  return (
    <section className="stack" aria-labelledby="proposals">
      <h2 id="proposals">{t("register.by-proposal")}</h2>
      <ProposalMarkKey />
      <DataTable
        caption={t("register.by-proposal-caption")}
        hideCaption
        rows={proposalNumbers}
        rowKey={String}
        columns={[
          {
            key: "proposal",
            header: t("register.facet.proposal"),
            rowHeader: true,
            cell: (number) => (
              <a
                href={`${url("initiative", { lang }, then)}#m${String(number)}`}
              >
                {number}. {proposalLabel(lang, number)}
              </a>
            ),
          },
          {
            key: "alignment",
            header: t("register.alignment"),
            cell: (number) => {
              const stance = stanceOn(act.entry.proposals, number);
              const { added } = readProposal(act.entry.proposals, number);
              return (
                <>
                  {t(
                    stance === null
                      ? "register.not-stated"
                      : `ui.alignment.${stance}`,
                  )}
                  {added && stance !== "added" && (
                    <p className="small">{t("ui.alignment.added")}</p>
                  )}
                </>
              );
            },
          },
          {
            key: "text",
            header: t("register.own-words"),
            cell: (number) => {
              const text = texts.get(number);
              return text ? <OwnText lang={act.lang} text={text} /> : "–";
            },
          },
        ]}
      />
    </section>
  );
}
