import {
  membershipRoles,
  type MembershipRole,
} from "../../domain/permissions/actor";
import { formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { classes } from "../classes";
import { Button } from "../form/button";
import { Form } from "../form/form";
import field from "../form/field.module.css";
import { DataTable, type Column } from "../ui/data-table";
import { Name } from "../ui/name";

export interface Member {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly since: number;
  readonly isSelf: boolean;
}

/** Who acts for a participant. Owners change roles and remove people here. */
export function MemberTable({
  members,
  canManage,
}: {
  readonly members: readonly Member[];
  readonly canManage: boolean;
}) {
  const t = useT();
  const columns: Column<Member>[] = [
    {
      key: "name",
      header: t("membership.members.name"),
      rowHeader: true,
      cell: ({ name, email, isSelf }) => (
        <>
          <Name text={name} />
          {isSelf && ` ${t("membership.members.you")}`}
          <br />
          <bdi dir="ltr" className="small muted">
            {email}
          </bdi>
        </>
      ),
    },
    {
      key: "role",
      header: t("membership.members.role"),
      cell: ({ role }) => t(`permission.role.${role}`),
    },
    {
      key: "since",
      header: t("membership.members.since"),
      cell: ({ since }) => formatShortDay(t.locale, since),
    },
  ];
  return (
    <DataTable
      caption={t("membership.members.caption")}
      hideCaption
      rows={members}
      rowKey={({ userId }) => userId}
      columns={
        canManage
          ? [
              ...columns,
              {
                key: "change",
                header: t("membership.members.actions"),
                cell: (member) => <MemberForms member={member} />,
              },
            ]
          : columns
      }
    />
  );
}

function MemberForms({ member }: { readonly member: Member }) {
  const t = useT();
  const { userId, name, role, isSelf } = member;
  return (
    <div className="stack">
      <Form secondary className="row">
        <input type="hidden" name="intent" value="role" />
        <input type="hidden" name="user" value={userId} />
        <select
          name="role"
          aria-label={t("membership.members.role-of", { name })}
          defaultValue={role}
          className={classes(field.input, field.short)}
        >
          {membershipRoles.map((one) => (
            <option key={one} value={one}>
              {t(`permission.role.${one}`)}
            </option>
          ))}
        </select>
        <Button small kind="secondary">
          {t("membership.members.change")}
          <span className="hide-visually"> {name}</span>
        </Button>
      </Form>
      {!isSelf && (
        <Form secondary>
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="user" value={userId} />
          <Button
            small
            kind="warning"
            confirm={t("membership.members.remove-sure", { name })}
          >
            {t("membership.members.remove")}
            <span className="hide-visually"> {name}</span>
          </Button>
        </Form>
      )}
    </div>
  );
}
