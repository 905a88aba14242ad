import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../components/account/page-meta";
import { fieldValues } from "../../components/acts/field-values";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { DateField, TextField } from "../../components/form/text-field";
import { MemberTable } from "../../components/instruments/member-table";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { Name } from "../../components/ui/name";
import { memberForm } from "../../domain/instrument/members";
import {
  addOrganizationMember,
  endOrganizationMember,
  getMemberList,
} from "../../domain/instrument/members.server";
import { dayOf } from "../../domain/kernel/clock";
import { idSchema } from "../../domain/kernel/ids";
import { pickText } from "../../domain/kernel/localized";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("instrument.member-lists");

const params = z.object({ id: idSchema });

export const loader = pageLoader(
  { params, can: "organization.manage_members", cache: "none" },
  async ({ ctx, params: { id } }) => ({
    pages: secretariatSections(ctx.actor),
    today: dayOf(ctx.now),
    list: await getMemberList(ctx, id),
  }),
);

export const action = pageAction(
  {
    params,
    schema: memberForm,
    can: "organization.manage_members",
  },
  async ({ ctx, params: { id }, input }) => {
    if (input.do === "end") await endOrganizationMember(ctx, id, input);
    else await addOrganizationMember(ctx, id, input);
    return { to: url("memberList", { lang: ctx.locale, id }) };
  },
);

export default function MemberList() {
  const t = useT();
  const lang = t.locale;
  const { pages, list, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const value = fieldValues(answer, {});
  const name = pickText(list.names, lang);
  return (
    <div className="stack stack-5">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={t("instrument.members-of", { name: name?.text ?? list.id })}
        crumbs={[
          {
            label: t("instrument.member-lists"),
            href: url("memberLists", { lang }),
          },
        ]}
        eyebrow={<Name lang={name?.lang} text={name?.text ?? list.id} />}
        lead={t("instrument.members-lead")}
      />
      <ErrorSummary errors={errors} general={general} />
      {list.members.length > 0 && (
        <MemberTable members={list.members} today={today} />
      )}
      <h2>{t("instrument.member-add")}</h2>
      <Form>
        <input type="hidden" name="do" value="add" />
        <TextField
          name="name"
          label={t("instrument.member")}
          hint={t("instrument.field.party-name-hint")}
          error={errors["name"]}
          value={value("name")}
          maxLength={300}
          dir="auto"
        />
        <DateField
          name="fromDay"
          label={t("instrument.member-from")}
          error={errors["fromDay"]}
          value={value("fromDay")}
        />
        <TextField
          name="source"
          label={t("instrument.member-source")}
          hint={t("instrument.member-source-hint")}
          error={errors["source"]}
          value={value("source")}
          maxLength={400}
          width="full"
          dir="auto"
        />
        <Buttons>
          <Button>{t("instrument.member-add-do")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
