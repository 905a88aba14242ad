import type { OwnAct } from "../../domain/act/own";
import { withdrawalReasons } from "../../domain/act/reasons";
import { withdrawalPaper } from "../../domain/act/withdrawal";
import { acceptAttribute } from "../../domain/file/rules";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, ButtonLink, Buttons } from "../form/button";
import { Checkbox } from "../form/checkbox";
import { Radios } from "../form/choices";
import { FileField } from "../form/file-field";
import { Form } from "../form/form";
import { useRoot } from "../layout/use-root";
import { Name } from "../ui/name";
import { SummaryList } from "../ui/summary-list";
import { signatureFields, WithdrawalSignature } from "./withdrawal-signature";

interface StepProps {
  readonly act: OwnAct;
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}

/** First screen: what a withdrawal does, why it is made, and who signs it. */
export function WithdrawalReason({ act, errors, value }: StepProps) {
  const t = useT();
  return (
    <>
      <ul>
        {(["row", "totals", "final", "authority", "letter"] as const).map(
          (part) => (
            <li key={part}>{t(`acts.withdraw.effect-${part}`)}</li>
          ),
        )}
      </ul>
      <Form>
        <input type="hidden" name="step" value="reason" />
        <Radios
          name="reason"
          label={t("acts.withdraw.reason")}
          hint={t("acts.withdraw.reason-hint")}
          error={errors["reason"]}
          value={value("reason")}
          options={withdrawalReasons.map((code) => ({
            value: code,
            label: t(`act.withdrawal_reason.${code}`),
          }))}
          heading
        />
        <WithdrawalSignature kind={act.kind} errors={errors} value={value} />
        <Buttons>
          <Button>{t("acts.withdraw.continue")}</Button>
        </Buttons>
      </Form>
    </>
  );
}

/** Second screen: the last word. */
export function WithdrawalConfirm({ act, errors, value }: StepProps) {
  const t = useT();
  const { id, number, participant, type } = act;
  const reason = value("reason");
  const code = withdrawalReasons.find((one) => one === reason) ?? "not_stated";
  const paper = withdrawalPaper(act.kind);
  const { path } = useRoot();
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
          {
            label: t("acts.withdraw.who"),
            value: (
              <bdi>
                {[value("signatoryName"), value("signatoryTitle")]
                  .filter(Boolean)
                  .join(t("ui.list-comma"))}
              </bdi>
            ),
          },
        ]}
      />
      <Form action={path} encType="multipart/form-data">
        <input type="hidden" name="step" value="confirm" />
        <input type="hidden" name="reason" value={code} />
        {signatureFields.map((name) => (
          <input key={name} type="hidden" name={name} value={value(name)} />
        ))}
        {paper !== null && (
          <FileField
            name="file"
            label={t(`act.evidence.${paper}`)}
            hint={`${t("acts.withdraw.paper-hint")} ${t("file.hint.file")}`}
            error={errors["file"]}
            accept={acceptAttribute}
          />
        )}
        <Checkbox
          name="confirm"
          value="on"
          label={t("acts.withdraw.confirm")}
          error={errors["confirm"]}
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
