import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { DataTable } from "../ui/data-table";

interface Asked {
  readonly id: string;
  readonly email: string;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** Which addresses were asked to write along and have not answered, with a way to take that back. */
export function AskedTable({ asked }: { readonly asked: readonly Asked[] }) {
  const t = useT();
  if (asked.length === 0) return null;
  return (
    <DataTable
      caption={t("writing.editors.asked")}
      columns={[
        {
          key: "email",
          header: t("writing.editors.email"),
          cell: ({ email }) => <bdi dir="ltr">{email}</bdi>,
          rowHeader: true,
        },
        {
          key: "at",
          header: t("writing.editors.asked-on"),
          cell: ({ createdAt }) => formatDay(t.locale, createdAt),
        },
        {
          key: "until",
          header: t("writing.editors.asked-until"),
          cell: ({ expiresAt }) => formatDay(t.locale, expiresAt),
        },
        {
          key: "do",
          header: (
            <span className="hide-visually">
              {t("writing.editors.take-back")}
            </span>
          ),
          cell: ({ id, email }) => (
            <Form secondary>
              <input type="hidden" name="intent" value="take-back" />
              <input type="hidden" name="invitation" value={id} />
              <Button kind="link">
                {t("writing.editors.take-back")}{" "}
                <span className="hide-visually">{email}</span>
              </Button>
            </Form>
          ),
        },
      ]}
      rows={asked}
      rowKey={({ id }) => id}
    />
  );
}
