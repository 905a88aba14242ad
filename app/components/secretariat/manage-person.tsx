import {
  secretariatRoles,
  type SecretariatRole,
} from "../../domain/permissions/actor";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { Checkboxes } from "../form/choices";
import { Form } from "../form/form";
import { Notice } from "../ui/notice";
import type { Typed } from "./decision-form";
import { ProveNotice } from "./prove-notice";

/** One change that needs nothing but a button. */
const Change = ({
  what,
  label,
  sure,
}: {
  readonly what: string;
  readonly label: string;
  readonly sure?: string;
}) => (
  <Form secondary>
    <input type="hidden" name="do" value={what} />
    <Button kind={sure ? "warning" : "secondary"} confirm={sure}>
      {label}
    </Button>
  </Form>
);

/** What an administrator may change about a person, or why not. */
export function ManagePerson({
  person,
  typed,
  error,
}: {
  readonly person: {
    readonly id: string;
    readonly isSelf: boolean;
    readonly needsProof: boolean;
    readonly disabledAt: number | null;
    readonly roles: readonly SecretariatRole[];
  };
  /** What was ticked, when the form comes back. */
  readonly typed: Typed | undefined;
  readonly error: string | undefined;
}) {
  const t = useT();
  if (person.isSelf) {
    return (
      <>
        <Notice>{t("permission.error.own-account")}</Notice>
        <Form>{null}</Form>
      </>
    );
  }
  const back = url("user", { lang: t.locale, id: person.id });
  const proof = person.needsProof && (
    <ProveNotice back={back} isAnswered={typed !== undefined} />
  );
  if (person.needsProof && !typed) {
    return (
      <>
        {proof}
        <Form>{null}</Form>
      </>
    );
  }
  return (
    <>
      {proof}
      <Form className="stack">
        <input type="hidden" name="do" value="roles" />
        <Checkboxes
          name="roles"
          label={t("secretariat.users.roles")}
          hint={t("secretariat.user.roles-hint")}
          error={error}
          values={typed ? typed.all("roles") : person.roles}
          options={secretariatRoles.map((value) => ({
            value,
            label: t(`permission.role.${value}`),
            hint: t(`secretariat.role-hint.${value}`),
          }))}
        />
        <Buttons>
          <Button>{t("secretariat.user.save-roles")}</Button>
        </Buttons>
      </Form>
      <section className="stack">
        <h2>{t("secretariat.user.account")}</h2>
        <p>{t("secretariat.user.account-hint")}</p>
        <div className="row">
          <Change
            what="end_sessions"
            label={t("secretariat.user.end-sessions")}
          />
          {person.disabledAt === null ? (
            <Change
              what="disable"
              label={t("secretariat.user.disable")}
              sure={t("secretariat.user.disable-sure")}
            />
          ) : (
            <Change what="enable" label={t("secretariat.user.enable")} />
          )}
        </div>
      </section>
    </>
  );
}
