import type { PoolOfferLine } from "../../domain/match/view";
import { areaName } from "../../domain/reference/area";
import { formatList } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";
import { TextField } from "../form/text-field";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";
import { matchTone } from "./match-tones";

/** Where a request of the pool stands with the offer, or why it cannot. */
function Standing({ line }: { readonly line: PoolOfferLine }) {
  const t = useT();
  const { match, why } = line;
  if (match) {
    return (
      <a href={url("match", { lang: t.locale, id: match.id })}>
        <StatusTag tone={matchTone(match.status)}>
          {t(`exchange.match-status.${match.status}`)}
        </StatusTag>
      </a>
    );
  }
  if (why === null) return t("match.pool.possible");
  return why === "gates"
    ? t("match.pool.why.gates", { gates: gateNames(t, line) })
    : t(`match.pool.why.${why}`);
}

const gateNames = (t: Translate, { gates }: PoolOfferLine): string =>
  formatList(
    t.locale,
    gates.map((code) => t(`match.gate.${code}`)),
  );

/** Introduces one offer to all requests of a pool, and shows how they stand with it. */
export function PoolOffer({
  offer,
  standing,
  typed,
  error,
}: {
  /** The number that is looked at, for instance `AO-000012`. */
  readonly offer: string | null;
  readonly standing: readonly PoolOfferLine[] | null;
  readonly typed: string | undefined;
  readonly error: string | undefined;
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <section className="stack" id="offer" aria-labelledby="pool-offer">
      <h2 id="pool-offer">{t("match.pool.title")}</h2>
      <p>{t("match.pool.lead")}</p>
      <Form secondary className="stack">
        <input type="hidden" name="do" value="introduce" />
        <TextField
          name="offer"
          label={t("match.new.offer")}
          error={error}
          value={typed ?? offer ?? ""}
          width="short"
          dir="ltr"
        />
        <Buttons>
          <Button kind="secondary">{t("match.pool.do")}</Button>
        </Buttons>
      </Form>
      {offer !== null && standing && (
        <>
          <p role="status">
            {t("match.pool.introduced", {
              count: standing.filter(({ match }) => match !== null).length,
              of: standing.length,
              offer,
            })}
          </p>
          <DataTable
            caption={t("match.pool.table", { offer })}
            rows={standing}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "request",
                header: t("match.pool.request"),
                rowHeader: true,
                cell: ({ id, number, title, lang: of }) => (
                  <a href={url("requestCase", { lang, id })}>
                    <span className="code">{number}</span>{" "}
                    <Name lang={of} text={title} />
                  </a>
                ),
              },
              {
                key: "country",
                header: t("board.column.country"),
                cell: ({ area }) => areaName(area, lang),
              },
              {
                key: "standing",
                header: t("match.pool.stands"),
                cell: (line) => <Standing line={line} />,
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
