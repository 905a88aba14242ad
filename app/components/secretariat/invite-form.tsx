import { secretariatRoles } from "../../domain/permissions/actor";
import { localeNames, locales } from "../../i18n/locales";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";
import { Select } from "../form/select";
import { TextField } from "../form/text-field";
import type { Typed } from "./decision-form";

/** Makes an account for a new officer and sends the link that sets a password. */
export function InviteForm({
  typed,
  errors,
}: {
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  return (
    <Form className="stack narrow">
      <TextField
        name="name"
        label={t("secretariat.users.name")}
        error={errors["name"]}
        value={typed.one("name")}
      />
      <TextField
        name="email"
        type="email"
        label={t("account.field.email")}
        error={errors["email"]}
        value={typed.one("email")}
      />
      <Select
        name="role"
        // The search form above has a field of this name too.
        id="f-invite-role"
        label={t("secretariat.users.role")}
        error={errors["role"]}
        empty={t("case.choose")}
        value={typed.one("role")}
        options={secretariatRoles.map((value) => ({
          value,
          label: t(`permission.role.${value}`),
        }))}
      />
      <Select
        name="locale"
        label={t("secretariat.users.language")}
        error={errors["locale"]}
        value={typed.one("locale") ?? t.locale}
        options={locales.map((value) => ({
          value,
          label: localeNames[value],
          lang: value,
        }))}
      />
      <Buttons>
        <Button>{t("secretariat.invite.submit")}</Button>
      </Buttons>
    </Form>
  );
}
