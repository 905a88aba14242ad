import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { DataTable } from "../ui/data-table";

interface Editor {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly at: number;
}

/** Who writes along, and a button to end that. */
export function EditorTable({
  editors,
}: {
  readonly editors: readonly Editor[];
}) {
  const t = useT();
  if (editors.length === 0) return <p>{t("writing.editors.none")}</p>;
  return (
    <DataTable
      caption={t("writing.editors.caption")}
      columns={[
        {
          key: "name",
          header: t("writing.editors.name"),
          cell: ({ name }) => <bdi>{name}</bdi>,
          rowHeader: true,
        },
        {
          key: "email",
          header: t("writing.editors.email"),
          cell: ({ email }) => <bdi dir="ltr">{email}</bdi>,
        },
        {
          key: "at",
          header: t("writing.editors.since"),
          cell: ({ at }) => formatDay(t.locale, at),
        },
        {
          key: "do",
          header: <span className="hide-visually">{t("writing.remove")}</span>,
          cell: ({ userId, name }) => (
            <Form secondary>
              <input type="hidden" name="intent" value="remove" />
              <input type="hidden" name="user" value={userId} />
              <Button
                kind="link"
                confirm={t("writing.editors.remove-sure", { name })}
              >
                {t("writing.remove")}{" "}
                <span className="hide-visually">{name}</span>
              </Button>
            </Form>
          ),
        },
      ]}
      rows={editors}
      rowKey={({ userId }) => userId}
    />
  );
}
