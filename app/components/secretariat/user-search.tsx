import { secretariatRoles } from "../../domain/permissions/actor";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { Select } from "../form/select";
import { TextField } from "../form/text-field";

/** Finds people by part of a name or address, and by role. */
export function UserSearch({
  q,
  role,
}: {
  readonly q: string | undefined;
  readonly role: string | undefined;
}) {
  const t = useT();
  return (
    <form
      method="get"
      action={url("users", { lang: t.locale })}
      role="search"
      aria-label={t("secretariat.users.search")}
      className="stack narrow"
    >
      <TextField
        name="q"
        type="search"
        label={t("secretariat.users.text")}
        value={q}
        optional
        dir="auto"
      />
      <Select
        name="role"
        label={t("secretariat.users.role")}
        optional
        empty={t("secretariat.users.any-role")}
        value={role}
        options={secretariatRoles.map((value) => ({
          value,
          label: t(`permission.role.${value}`),
        }))}
      />
      <Buttons>
        <Button kind="secondary">{t("secretariat.users.find")}</Button>
      </Buttons>
    </form>
  );
}
