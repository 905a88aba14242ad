import { formatInstant, formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";

interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  readonly lastUsedAt: number | null;
}

/** One's passkeys, each with a button that removes it unless it must stay. */
export function PasskeyList({
  passkeys,
  lastMustStay,
}: {
  readonly passkeys: readonly Passkey[];
  readonly lastMustStay: boolean;
}) {
  const t = useT();
  if (passkeys.length === 0) return <p>{t("account.passkeys.none")}</p>;
  return (
    <>
      {lastMustStay && <p>{t("account.passkeys.last-officer")}</p>}
      <DataTable
        caption={t("account.passkeys.list")}
        rows={passkeys}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "name",
            header: t("account.passkeys.name"),
            rowHeader: true,
            cell: ({ name }) => <Name text={name} />,
          },
          {
            key: "added",
            header: t("account.passkeys.added"),
            cell: ({ createdAt }) => formatShortDay(t.locale, createdAt),
          },
          {
            key: "used",
            header: t("account.passkeys.last-used"),
            cell: ({ lastUsedAt }) =>
              lastUsedAt === null
                ? t("account.passkeys.never")
                : formatInstant(t.locale, lastUsedAt),
          },
          {
            key: "remove",
            header: t("account.passkeys.remove"),
            cell: ({ id, name }) =>
              lastMustStay ? null : (
                <Form secondary>
                  <input type="hidden" name="intent" value="remove" />
                  <input type="hidden" name="id" value={id} />
                  <Button
                    small
                    kind="secondary"
                    confirm={t("account.passkeys.remove-sure")}
                  >
                    {t("account.passkeys.remove")}{" "}
                    <span className="hide-visually">{name}</span>
                  </Button>
                </Form>
              ),
          },
        ]}
      />
    </>
  );
}
