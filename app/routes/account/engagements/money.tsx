import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { MoneyTables } from "../../../components/engagement/money-table";
import { useWork } from "../../../components/engagement/use-work";
import { WorkFrame } from "../../../components/engagement/work-frame";
import { Button, Buttons } from "../../../components/form/button";
import { Radios } from "../../../components/form/choices";
import { Form } from "../../../components/form/form";
import { Select } from "../../../components/form/select";
import { DateField, TextField } from "../../../components/form/text-field";
import type { RouteHandle } from "../../../components/layout/root-view";
import { limits } from "../../../domain/engagement/content";
import { getMoney } from "../../../domain/engagement/get-work.server";
import { addMoney, strikeSum } from "../../../domain/engagement/money.server";
import {
  doneQuery,
  moneyForm,
  workParams,
} from "../../../domain/engagement/schema.server";
import { currencyCodes } from "../../../domain/reference/currency";
import { moneyKinds } from "../../../domain/exchange/model";
import { pageAction, pageLoader } from "../../../http/page.server";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("engagement.part.money");

export const loader = pageLoader(
  {
    params: workParams,
    query: doneQuery,
    can: "engagement.read",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    ...(await getMoney(ctx, id)),
    done: query.done ?? null,
  }),
);

export const action = pageAction(
  { params: workParams, schema: moneyForm, can: "engagement.work" },
  async ({ ctx, params: { id }, input }) => {
    if (input.do === "add") await addMoney(ctx, id, input);
    else await strikeSum(ctx, id, input.sum, input.reason);
    const lang = ctx.locale;
    return { to: url("engagementMoney", { lang, id }, { done: "yes" }) };
  },
);

export default function Money() {
  const { head, sums, mayAdd, mayStrike, done } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, errors, general, typed } = useWork(answer);
  const isAdding = typed.one("do") !== "strike";
  const error = (name: string) => (isAdding ? errors[name] : undefined);
  return (
    <WorkFrame
      head={head}
      title={t("engagement.part.money")}
      lead={t("engagement.money.lead")}
      errors={errors}
      general={general}
      saved={done === "yes" && !answer && t("engagement.saved.saved")}
    >
      <MoneyTables
        sums={sums}
        strike={
          mayStrike && head.side !== null
            ? {
                side: head.side,
                sum: isAdding ? undefined : typed.one("sum"),
                error: errors["reason"],
              }
            : null
        }
      />
      {mayAdd && (
        <Form className="stack" label={t("engagement.money.add")}>
          <h2>{t("engagement.money.add")}</h2>
          <input type="hidden" name="do" value="add" />
          <input type="hidden" name="lang" value={t.locale} />
          <Radios
            name="kind"
            label={t("engagement.money.kind")}
            error={error("kind")}
            value={typed.one("kind")}
            options={moneyKinds.map((code) => ({
              value: code,
              label: t(`exchange.money.${code}`),
              hint: t(`engagement.money-hint.${code}`),
            }))}
          />
          <TextField
            name="amount"
            label={t("engagement.money.amount")}
            hint={t("engagement.money.amount-hint")}
            error={error("amount")}
            value={typed.one("amount")}
            inputMode="decimal"
            width="medium"
          />
          <Select
            name="currency"
            label={t("engagement.money.currency")}
            error={error("currency")}
            value={typed.one("currency")}
            empty={t("engagement.money.choose-currency")}
            width="medium"
            options={currencyCodes.map((code) => ({
              value: code,
              label: code,
            }))}
          />
          <DateField
            name="day"
            label={t("engagement.money.day")}
            hint={t("engagement.money.day-hint")}
            error={error("day")}
            value={typed.one("day")}
          />
          <TextField
            name="note"
            label={t("engagement.money.note")}
            error={error("note")}
            value={typed.one("note")}
            maxLength={limits.name}
            optional
          />
          <Buttons>
            <Button>{t("engagement.money.add")}</Button>
          </Buttons>
        </Form>
      )}
    </WorkFrame>
  );
}
