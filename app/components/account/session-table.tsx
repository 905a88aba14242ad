import { browserName } from "../../domain/account/browser-name";
import { formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { DataTable } from "../ui/data-table";
import { StatusTag } from "../ui/status-tag";

interface Session {
  readonly id: string;
  readonly isHere: boolean;
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly userAgent: string;
  readonly network: string;
}

/** Where a person is signed in, with a button that ends each other session. */
export function SessionTable({ sessions }: { sessions: readonly Session[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t("account.sessions.title")}
      hideCaption
      rows={sessions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "browser",
          header: t("account.sessions.browser"),
          rowHeader: true,
          cell: ({ userAgent }) => (
            <bdi>
              {browserName(userAgent) ?? t("account.sessions.unknown-browser")}
            </bdi>
          ),
        },
        {
          key: "started",
          header: t("account.sessions.started"),
          cell: ({ createdAt }) => formatInstant(t.locale, createdAt),
        },
        {
          key: "seen",
          header: t("account.sessions.seen"),
          cell: ({ lastSeenAt }) => formatInstant(t.locale, lastSeenAt),
        },
        {
          key: "network",
          header: t("account.sessions.network"),
          cell: ({ network }) => <bdi className="code">{network}</bdi>,
        },
        {
          key: "end",
          header: t("account.sessions.end"),
          cell: ({ id, isHere, userAgent, lastSeenAt }) =>
            isHere ? (
              <StatusTag tone="info">{t("account.sessions.here")}</StatusTag>
            ) : (
              <Form secondary>
                <input type="hidden" name="session" value={id} />
                <Button small kind="secondary">
                  {t("account.sessions.end")}{" "}
                  <span className="hide-visually">
                    {browserName(userAgent) ??
                      t("account.sessions.unknown-browser")}
                    , {formatInstant(t.locale, lastSeenAt)}
                  </span>
                </Button>
              </Form>
            ),
        },
      ]}
    />
  );
}
