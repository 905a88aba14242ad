import { retractionReasons } from "../../domain/claim/model";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, ButtonLink, Buttons } from "../form/button";
import { Form } from "../form/form";
import { Select } from "../form/select";
import { ProveNotice } from "../secretariat/prove-notice";
import { Notice } from "../ui/notice";

/** What an officer may do with a claim: change, publish, retract; or why not. */
export function ClaimActions({
  claim,
  errors,
  isAnswered,
}: {
  readonly claim: {
    readonly id: string;
    readonly mayEdit: boolean;
    readonly mayApprove: boolean;
    readonly mayRetract: boolean;
    readonly approveObstacle: string | null;
    readonly needsProof: boolean;
  };
  readonly errors: Readonly<Record<string, string>>;
  readonly isAnswered: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  const { id, mayEdit, mayApprove, mayRetract, approveObstacle } = claim;
  const mayPublish = mayApprove && approveObstacle === null;
  const mustProve = mayPublish && claim.needsProof;
  return (
    <div className="stack stack-5">
      {approveObstacle !== null && mayApprove && (
        <Notice tone="info" title={t("claim.status.draft")}>
          <p>{t.find(approveObstacle) ?? t("error.forbidden")}</p>
        </Notice>
      )}
      {mustProve && (
        <ProveNotice
          back={url("claim", { lang, id })}
          isAnswered={isAnswered}
        />
      )}
      {mayPublish && !mustProve ? (
        <Form>
          <input type="hidden" name="do" value="approve" />
          <p>{t("claim.page.approve-hint")}</p>
          <Buttons>
            <Button>{t("claim.page.approve")}</Button>
          </Buttons>
        </Form>
      ) : (
        <Form>{null}</Form>
      )}
      {mayEdit && (
        <Buttons>
          <ButtonLink kind="secondary" href={url("editClaim", { lang, id })}>
            {t("claim.page.edit")}
          </ButtonLink>
        </Buttons>
      )}
      {mayRetract && (
        <Form secondary>
          <input type="hidden" name="do" value="retract" />
          <Select
            name="reason"
            label={t("claim.page.retract-reason")}
            hint={t("claim.page.retract-hint")}
            error={errors["reason"]}
            empty={t("claim.form.choose")}
            options={retractionReasons.map((value) => ({
              value,
              label: t(`claim.retraction.${value}`),
            }))}
          />
          <Buttons>
            <Button kind="warning">{t("claim.page.retract")}</Button>
          </Buttons>
        </Form>
      )}
    </div>
  );
}
