import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { MilestoneTable } from "../../../components/engagement/milestone-table";
import { useWork } from "../../../components/engagement/use-work";
import { WorkFrame } from "../../../components/engagement/work-frame";
import { Button, Buttons } from "../../../components/form/button";
import { Form } from "../../../components/form/form";
import { DateField, TextField } from "../../../components/form/text-field";
import type { RouteHandle } from "../../../components/layout/root-view";
import { limits } from "../../../domain/engagement/content";
import { getMilestones } from "../../../domain/engagement/get-work.server";
import {
  addMilestone,
  endMilestone,
} from "../../../domain/engagement/milestones.server";
import {
  doneQuery,
  milestoneForm,
  workParams,
} from "../../../domain/engagement/schema.server";
import { isOpen } from "../../../domain/engagement/states";
import { pageAction, pageLoader } from "../../../http/page.server";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("engagement.part.milestones");

export const loader = pageLoader(
  {
    params: workParams,
    query: doneQuery,
    can: "engagement.read",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    ...(await getMilestones(ctx, id)),
    done: query.done ?? null,
  }),
);

export const action = pageAction(
  { params: workParams, schema: milestoneForm, can: "engagement.work" },
  async ({ ctx, params: { id }, input }) => {
    if (input.do === "add") await addMilestone(ctx, id, input);
    else {
      const how = input.do === "done" ? { doneDay: input.doneDay } : "struck";
      await endMilestone(ctx, id, input.milestone, how);
    }
    const lang = ctx.locale;
    return { to: url("engagementMilestones", { lang, id }, { done: "yes" }) };
  },
);

export default function Milestones() {
  const { head, mayWork, milestones, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, errors, general, typed } = useWork(answer);
  const mayChange = mayWork && isOpen(head.status);
  const isAdding = typed.one("do") === "add";
  return (
    <WorkFrame
      head={head}
      title={t("engagement.part.milestones")}
      lead={t("engagement.milestone.lead")}
      errors={errors}
      general={general}
      saved={done === "yes" && !answer && t("engagement.saved.saved")}
    >
      <MilestoneTable
        milestones={milestones}
        now={head.now}
        mayChange={mayChange}
      />
      {mayChange && (
        <Form className="stack" label={t("engagement.milestone.add")}>
          <h2>{t("engagement.milestone.add")}</h2>
          <input type="hidden" name="do" value="add" />
          <TextField
            name="title"
            label={t("engagement.milestone.title")}
            error={errors["title"]}
            value={isAdding ? typed.one("title") : undefined}
            maxLength={limits.name}
            width="full"
          />
          <DateField
            name="dueDay"
            label={t("engagement.milestone.due")}
            error={errors["dueDay"]}
            value={isAdding ? typed.one("dueDay") : undefined}
          />
          <Buttons>
            <Button>{t("engagement.milestone.add")}</Button>
          </Buttons>
        </Form>
      )}
    </WorkFrame>
  );
}
