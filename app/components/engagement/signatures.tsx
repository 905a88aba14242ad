import type { Side } from "../../domain/exchange/model";
import { formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Name } from "../ui/name";
import { SummaryList } from "../ui/summary-list";

/** Which side signed, who and when. */
export function Signatures({
  signatures,
}: {
  readonly signatures: readonly {
    readonly side: Side;
    readonly at: number | null;
    readonly by: string;
  }[];
}) {
  const t = useT();
  return (
    <SummaryList
      rows={signatures.map(({ side, at, by }) => ({
        label: t(`exchange.side.${side}`),
        value:
          at === null ? (
            t("engagement.terms.unsigned")
          ) : (
            <>
              {t("engagement.terms.signed-at", {
                when: formatInstant(t.locale, at),
              })}{" "}
              <Name text={by} />
            </>
          ),
      }))}
    />
  );
}
