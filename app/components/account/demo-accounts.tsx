import type {
  MembershipRole,
  SecretariatRole,
} from "../../domain/permissions/actor";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";

interface Account {
  readonly role: MembershipRole | SecretariatRole;
  readonly name: string;
  readonly email: string;
}

/** The demonstration's accounts, one a role, each with a button that signs in. */
export function DemoAccounts({
  accounts,
  password,
}: {
  readonly accounts: readonly Account[];
  readonly password: string;
}) {
  const t = useT();
  if (accounts.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("account.demo.title")}</h2>
      <Notice>
        <p>{t("account.demo.text")}</p>
        <p>
          {t("account.demo.password")} <bdi className="code">{password}</bdi>
        </p>
      </Notice>
      <DataTable
        caption={t("account.demo.title")}
        hideCaption
        rows={accounts}
        rowKey={({ role, email }) => `${role} ${email}`}
        columns={[
          {
            key: "role",
            header: t("account.demo.role"),
            rowHeader: true,
            cell: ({ role }) => t(`account.role.${role}`),
          },
          {
            key: "name",
            header: t("account.demo.name"),
            cell: ({ name, email }) => (
              <>
                <Name text={name} />
                <br />
                <bdi className="code small">{email}</bdi>
              </>
            ),
          },
          {
            key: "use",
            header: t("account.demo.use"),
            cell: ({ name, email }) => (
              <Form secondary>
                <input type="hidden" name="email" value={email} />
                <input type="hidden" name="password" value={password} />
                <Button small kind="secondary">
                  {t("account.sign-in.submit")}{" "}
                  <span className="hide-visually">{name}</span>
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </section>
  );
}
