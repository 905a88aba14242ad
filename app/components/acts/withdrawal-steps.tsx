import type { OwnAct } from "../../domain/act/own";
import { withdrawalReasons } from "../../domain/act/reasons";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, ButtonLink, Buttons } from "../form/button";
import { Checkbox } from "../form/checkbox";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { Name } from "../ui/name";
import { SummaryList } from "../ui/summary-list";

/** First screen: what a withdrawal does, and why it is made. */
export function WithdrawalReason({
  reason,
  error,
}: {
  readonly reason: string | undefined;
  readonly error: string | undefined;
}) {
  const t = useT();
  return (
    <>
      <ul>
        {(["row", "totals", "final", "letter"] as const).map((part) => (
          <li key={part}>{t(`acts.withdraw.effect-${part}`)}</li>
        ))}
      </ul>
      <Form>
        <input type="hidden" name="step" value="reason" />
        <Radios
          name="reason"
          label={t("acts.withdraw.reason")}
          hint={t("acts.withdraw.reason-hint")}
          error={error}
          value={reason}
          options={withdrawalReasons.map((code) => ({
            value: code,
            label: t(`act.withdrawal_reason.${code}`),
          }))}
          heading
        />
        <Buttons>
          <Button>{t("acts.withdraw.continue")}</Button>
        </Buttons>
      </Form>
    </>
  );
}

/** Second screen: the last word. */
export function WithdrawalConfirm({
  act,
  reason,
  error,
}: {
  readonly act: OwnAct;
  readonly reason: string;
  readonly error: string | undefined;
}) {
  const t = useT();
  const { id, number, participant, type } = act;
  const code = withdrawalReasons.find((one) => one === reason) ?? "not_stated";
  return (
    <>
      <SummaryList
        rows={[
          {
            label: t("acts.check.participant"),
            value: <Name {...participant.name} />,
          },
          {
            label: t("acts.withdraw.act"),
            value: (
              <>
                {t(`act.type.${type}`)} <bdi dir="ltr">{number}</bdi>
              </>
            ),
          },
          {
            label: t("acts.withdraw.reason"),
            value: t(`act.withdrawal_reason.${code}`),
            changeHref: url("actWithdraw", { lang: t.locale, id }),
          },
        ]}
      />
      <Form>
        <input type="hidden" name="step" value="confirm" />
        <input type="hidden" name="reason" value={code} />
        <Checkbox
          name="confirm"
          value="on"
          label={t("acts.withdraw.confirm")}
          error={error}
        />
        <Buttons>
          <Button kind="warning">{t("acts.withdraw.do")}</Button>
          <ButtonLink
            kind="secondary"
            href={url("actTasks", { lang: t.locale, id })}
          >
            {t("acts.withdraw.keep")}
          </ButtonLink>
        </Buttons>
      </Form>
    </>
  );
}
