import type { MembershipRole } from "../../domain/permissions/actor";
import { formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { DataTable } from "../ui/data-table";

interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly expiresAt: number;
  readonly isExpired: boolean;
}

/** Invitations nobody has accepted yet, each with a button that takes it back. */
export function InvitationTable({
  invitations,
}: {
  readonly invitations: readonly Invitation[];
}) {
  const t = useT();
  return (
    <DataTable
      caption={t("membership.open.title")}
      hideCaption
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "email",
          header: t("membership.invite.email"),
          rowHeader: true,
          cell: ({ email }) => <bdi dir="ltr">{email}</bdi>,
        },
        {
          key: "role",
          header: t("membership.members.role"),
          cell: ({ role }) => t(`permission.role.${role}`),
        },
        {
          key: "state",
          header: t("membership.open.state"),
          cell: ({ expiresAt, isExpired }) =>
            t(isExpired ? "membership.open.expired" : "membership.open.until", {
              day: formatShortDay(t.locale, expiresAt),
            }),
        },
        {
          key: "revoke",
          header: t("membership.open.revoke"),
          cell: ({ id, email }) => (
            <Form secondary>
              <input type="hidden" name="intent" value="revoke" />
              <input type="hidden" name="invitation" value={id} />
              <Button small kind="secondary">
                {t("membership.open.revoke")}
                <span className="hide-visually"> {email}</span>
              </Button>
            </Form>
          ),
        },
      ]}
    />
  );
}
