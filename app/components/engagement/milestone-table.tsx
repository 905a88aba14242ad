import { dayOf } from "../../domain/kernel/clock";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { DataTable } from "../ui/data-table";
import { StatusTag } from "../ui/status-tag";

interface Milestone {
  readonly id: string;
  readonly title: string;
  readonly dueDay: string;
  readonly doneDay: string | null;
  readonly isStruck: boolean;
}

/** Milestones by day, those done and struck too, with what can be done to them. */
export function MilestoneTable({
  milestones,
  now,
  mayChange,
}: {
  readonly milestones: readonly Milestone[];
  readonly now: number;
  readonly mayChange: boolean;
}) {
  const t = useT();
  const today = dayOf(now);
  if (milestones.length === 0) return <p>{t("engagement.milestone.none")}</p>;
  const stateOf = ({ doneDay, isStruck, dueDay }: Milestone) => {
    if (isStruck)
      return <StatusTag>{t("engagement.milestone.struck")}</StatusTag>;
    if (doneDay !== null) {
      return (
        <StatusTag tone="ok">
          {t("engagement.milestone.done-on", {
            day: formatDay(t.locale, doneDay),
          })}
        </StatusTag>
      );
    }
    return dueDay < today ? (
      <StatusTag tone="warn">{t("engagement.milestone.late")}</StatusTag>
    ) : (
      <StatusTag tone="info">{t("engagement.milestone.open")}</StatusTag>
    );
  };
  const step = (one: Milestone, what: "done" | "strike") => (
    <Form
      secondary
      label={t(`engagement.milestone.${what}-it`, { title: one.title })}
    >
      <input type="hidden" name="do" value={what} />
      <input type="hidden" name="milestone" value={one.id} />
      {what === "done" && <input type="hidden" name="doneDay" value={today} />}
      <Button kind={what === "done" ? "secondary" : "link"} small>
        {t(`engagement.milestone.${what}`)}{" "}
        <span className="hide-visually">{one.title}</span>
      </Button>
    </Form>
  );
  return (
    <DataTable
      caption={t("engagement.part.milestones")}
      hideCaption
      rows={milestones}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "title",
          header: t("engagement.milestone.title"),
          rowHeader: true,
          cell: ({ title, isStruck }) =>
            isStruck ? (
              <s>
                <bdi>{title}</bdi>
              </s>
            ) : (
              <bdi>{title}</bdi>
            ),
        },
        {
          key: "due",
          header: t("engagement.milestone.due"),
          cell: ({ dueDay }) => formatDay(t.locale, dueDay),
        },
        { key: "state", header: t("engagement.col.state"), cell: stateOf },
        ...(mayChange
          ? [
              {
                key: "do",
                header: t("engagement.col.do"),
                cell: (one: Milestone) =>
                  one.doneDay === null &&
                  !one.isStruck && (
                    <div className="row">
                      {step(one, "done")}
                      {step(one, "strike")}
                    </div>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
