import type { SecretariatRole } from "../../domain/permissions/actor";
import { formatList, formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";

interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerifiedAt: number | null;
  readonly disabledAt: number | null;
  readonly createdAt: number;
  readonly roles: readonly SecretariatRole[];
}

/** People with their secretariat roles. */
export function UserTable({ people }: { readonly people: readonly Person[] }) {
  const t = useT();
  const lang = t.locale;
  return (
    <DataTable
      caption={t("secretariat.users.title")}
      hideCaption
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          header: t("secretariat.users.name"),
          rowHeader: true,
          cell: ({ id, name, email }) => (
            <>
              <a href={url("user", { lang, id })}>
                <Name text={name} />
              </a>
              <br />
              <span className="code small">{email}</span>
            </>
          ),
        },
        {
          key: "roles",
          header: t("secretariat.users.roles"),
          cell: ({ roles }) =>
            roles.length === 0
              ? t("secretariat.users.no-role")
              : formatList(
                  lang,
                  roles.map((role) => t(`permission.role.${role}`)),
                ),
        },
        {
          key: "state",
          header: t("secretariat.users.state"),
          cell: ({ disabledAt, emailVerifiedAt }) =>
            disabledAt !== null ? (
              <StatusTag tone="error">
                {t("secretariat.state.closed")}
              </StatusTag>
            ) : emailVerifiedAt === null ? (
              <StatusTag tone="warn">
                {t("secretariat.state.unconfirmed")}
              </StatusTag>
            ) : (
              <StatusTag tone="ok">{t("secretariat.state.active")}</StatusTag>
            ),
        },
        {
          key: "since",
          header: t("secretariat.users.since"),
          cell: ({ createdAt }) => (
            <span className="nowrap">{formatShortDay(lang, createdAt)}</span>
          ),
        },
      ]}
    />
  );
}
