import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { useWork } from "../../../components/engagement/use-work";
import { WorkFrame } from "../../../components/engagement/work-frame";
import { Button, Buttons } from "../../../components/form/button";
import { Radios } from "../../../components/form/choices";
import { Form } from "../../../components/form/form";
import { TextArea } from "../../../components/form/text-area";
import type { RouteHandle } from "../../../components/layout/root-view";
import { LanguageField } from "../../../components/review/language-field";
import { limits } from "../../../domain/engagement/content";
import { tellFollowUp } from "../../../domain/engagement/follow-up.server";
import { getFollowUp } from "../../../domain/engagement/get-end.server";
import {
  followUpForm,
  followUpParams,
} from "../../../domain/engagement/schema.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("engagement.follow-up.title");

export const loader = pageLoader(
  { params: followUpParams, can: "engagement.work", cache: "none" },
  ({ ctx, params: { id, months } }) => getFollowUp(ctx, id, months),
);

export const action = pageAction(
  { params: followUpParams, schema: followUpForm, can: "engagement.work" },
  async ({ ctx, params: { id, months }, input }) => {
    await tellFollowUp(ctx, id, months, input);
    const lang = ctx.locale;
    return { to: url("engagementClosure", { lang, id }, { done: "yes" }) };
  },
);

const answers = ["yes", "partly", "no"] as const;

export default function FollowUpPage() {
  const { head, months } = useLoaderData<typeof loader>();
  const { t, errors, general, typed } = useWork(useActionData<typeof action>());
  return (
    <WorkFrame
      head={head}
      title={t("engagement.follow-up.answer", { months })}
      lead={t("engagement.follow-up.lead")}
      errors={errors}
      general={general}
    >
      <Form className="stack">
        <Radios
          name="stillUsed"
          label={t("engagement.follow-up.still-used")}
          error={errors["stillUsed"]}
          value={typed.one("stillUsed")}
          options={answers.map((code) => ({
            value: code,
            label: t(`engagement.still-used.${code}`),
          }))}
        />
        <TextArea
          name="changed"
          label={t("engagement.follow-up.changed")}
          error={errors["changed"]}
          value={typed.one("changed")}
          maxLength={limits.text}
        />
        <TextArea
          name="evidence"
          label={t("engagement.closure.evidence")}
          error={errors["evidence"]}
          value={typed.one("evidence")}
          maxLength={limits.text}
          optional
        />
        <LanguageField
          name="lang"
          error={errors["lang"]}
          value={typed.one("lang")}
        />
        <Buttons>
          <Button>{t("engagement.follow-up.send")}</Button>
        </Buttons>
      </Form>
    </WorkFrame>
  );
}
