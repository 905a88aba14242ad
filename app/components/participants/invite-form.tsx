import { membershipRoles } from "../../domain/permissions/actor";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextField } from "../form/text-field";
import type { FormState } from "./participant-fields";

/** Asks for somebody's address and what they may do; the page's main form. */
export function InviteForm({ errors, value }: FormState) {
  const t = useT();
  return (
    <Form>
      <input type="hidden" name="intent" value="invite" />
      <TextField
        name="email"
        type="email"
        label={t("membership.invite.email")}
        hint={t("membership.invite.email-hint")}
        error={errors["email"]}
        value={value("email")}
        autoComplete="off"
      />
      <Radios
        name="role"
        label={t("membership.invite.role")}
        error={errors["role"]}
        value={value("role")}
        options={membershipRoles.map((role) => ({
          value: role,
          label: t(`permission.role.${role}`),
          hint: t(`permission.role-hint.${role}`),
        }))}
      />
      <Buttons>
        <Button>{t("membership.invite.submit")}</Button>
      </Buttons>
    </Form>
  );
}
