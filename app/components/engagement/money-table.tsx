import {
  moneyKinds,
  type MoneyKind,
  type Side,
} from "../../domain/exchange/model";
import { formatDay } from "../../i18n/format";
import { formatMoney } from "../../i18n/money";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { TextField } from "../form/text-field";
import { DataTable } from "../ui/data-table";

interface Sum {
  readonly id: string;
  readonly kind: MoneyKind;
  readonly side: Side;
  readonly amount: number;
  readonly currency: string;
  readonly day: string;
  readonly note?: string | null;
  readonly noteLang?: string | null;
  readonly struckAt?: number | null;
  readonly struckReason?: string | null;
}

/**
 * Sums as each side noted them: pledges, commitments and payments in tables of
 * their own. There is no total: neither kinds, sides nor currencies are added.
 */
export function MoneyTables({
  sums,
  strike,
  isPart,
}: {
  readonly sums: readonly Sum[];
  /** Below a heading of its own on the page. */
  readonly isPart?: boolean;
  /** The side that may strike its own entries, and what was typed. */
  readonly strike?: {
    readonly side: Side;
    readonly sum: string | undefined;
    readonly error: string | undefined;
  } | null;
}) {
  const t = useT();
  const Heading = isPart ? "h3" : "h2";
  return (
    <div className="stack stack-5">
      {moneyKinds.map((kind) => {
        const rows = sums.filter((one) => one.kind === kind);
        return (
          <section key={kind} className="stack" aria-labelledby={`m-${kind}`}>
            <Heading id={`m-${kind}`}>{t(`exchange.money.${kind}`)}</Heading>
            {rows.length === 0 ? (
              <p className="muted">{t("engagement.money.none")}</p>
            ) : (
              <DataTable
                caption={t(`exchange.money.${kind}`)}
                hideCaption
                rows={rows}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: "day",
                    header: t("engagement.money.day"),
                    rowHeader: true,
                    cell: ({ day }) => formatDay(t.locale, day),
                  },
                  {
                    key: "side",
                    header: t("engagement.money.by"),
                    cell: ({ side }) => t(`exchange.side.${side}`),
                  },
                  {
                    key: "sum",
                    header: t("engagement.money.amount"),
                    numeric: true,
                    cell: (one) => {
                      const text = formatMoney(
                        t.locale,
                        one.amount,
                        one.currency,
                      );
                      return one.struckAt == null ? text : <s>{text}</s>;
                    },
                  },
                  {
                    key: "note",
                    header: t("engagement.money.note"),
                    cell: (one) => (
                      <>
                        {one.note && (
                          <bdi lang={one.noteLang ?? undefined}>{one.note}</bdi>
                        )}
                        {one.struckAt != null && (
                          <p className="small muted">
                            {t("engagement.money.struck", {
                              day: formatDay(t.locale, one.struckAt),
                            })}{" "}
                            <bdi>{one.struckReason}</bdi>
                          </p>
                        )}
                        {strike?.side === one.side && one.struckAt === null && (
                          <StrikeForm
                            id={one.id}
                            error={
                              strike.sum === one.id ? strike.error : undefined
                            }
                          />
                        )}
                      </>
                    ),
                  },
                ]}
              />
            )}
          </section>
        );
      })}
    </div>
  );
}

function StrikeForm({
  id,
  error,
}: {
  readonly id: string;
  readonly error: string | undefined;
}) {
  const t = useT();
  return (
    <details open={error !== undefined}>
      <summary>{t("engagement.money.strike")}</summary>
      <Form secondary className="stack stack-2">
        <input type="hidden" name="do" value="strike" />
        <input type="hidden" name="sum" value={id} />
        <TextField
          name="reason"
          id={error === undefined ? `f-reason-${id}` : "f-reason"}
          label={t("engagement.money.strike-reason")}
          error={error}
          maxLength={300}
        />
        <Button kind="secondary" small>
          {t("engagement.money.strike-it")}
        </Button>
      </Form>
    </details>
  );
}
