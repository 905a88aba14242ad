import { partyName } from "./party-words";
import type { TaggedText } from "../../domain/kernel/localized";
import { formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { DateField } from "../form/text-field";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";

interface Member {
  readonly id: string;
  readonly area: string | null;
  readonly names: readonly TaggedText[];
  readonly fromDay: string;
  readonly toDay: string | null;
  readonly source: string;
}

/** The members of an organization from day to day; each can be ended. */
export function MemberTable({
  members,
  today,
}: {
  readonly members: readonly Member[];
  readonly today: string;
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <DataTable
      caption={t("instrument.members")}
      rows={members}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          header: t("instrument.member"),
          rowHeader: true,
          cell: (member) => <Name {...partyName(member, lang)} />,
        },
        {
          key: "from",
          header: t("instrument.member-from"),
          cell: ({ fromDay }) => formatShortDay(lang, fromDay),
        },
        {
          key: "to",
          header: t("instrument.member-to"),
          cell: (member) =>
            member.toDay === null ? (
              <Form
                secondary
                label={t("instrument.member-end", {
                  name: partyName(member, lang).text,
                })}
              >
                <input type="hidden" name="do" value="end" />
                <input type="hidden" name="end" value={member.id} />
                <DateField
                  name="toDay"
                  id={`to-${member.id}`}
                  label={t("instrument.member-end-day", {
                    name: partyName(member, lang).text,
                  })}
                  value={today}
                />
                <Button kind="secondary" small>
                  {t("instrument.member-end-do")}
                </Button>
              </Form>
            ) : (
              formatShortDay(lang, member.toDay)
            ),
        },
        {
          key: "source",
          header: t("instrument.member-source"),
          cell: ({ source }) => <bdi>{source}</bdi>,
        },
      ]}
    />
  );
}
