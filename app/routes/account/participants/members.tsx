import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../../components/account/page-meta";
import { fieldValues } from "../../../components/acts/field-values";
import { Button } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import { InvitationTable } from "../../../components/participants/invitation-table";
import { InviteForm } from "../../../components/participants/invite-form";
import { MemberTable } from "../../../components/participants/member-table";
import { participantCrumbs } from "../../../components/participants/participant-crumbs";
import { Notice } from "../../../components/ui/notice";
import { changeMembers } from "../../../domain/membership/change.server";
import { getMembers } from "../../../domain/membership/members.server";
import { membersForm } from "../../../domain/membership/schema.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { spend } from "../../../http/rate-limit.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { participantParams } from "./params.parts";

export const meta = titled("membership.members.title");

const done = z.enum(["invited", "revoked", "role", "removed"]);

export const loader = pageLoader(
  {
    params: participantParams,
    query: z.object({ done: done.optional() }),
    can: "participant.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    done: query.done ?? null,
    ...(await getMembers(ctx, id)),
  }),
);

export const action = pageAction(
  {
    params: participantParams,
    schema: membersForm,
    can: "participant.read_own",
  },
  async ({ ctx, params: { id }, input, scope }) => {
    if (input.intent === "invite") await spend("letter", scope.address);
    const lang = ctx.locale;
    const did = await changeMembers(ctx, id, input);
    if (did === "left") return { to: url("account", { lang }) };
    return { to: url("participantMembers", { lang, id }, { done: did }) };
  },
);

export default function Members() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const isInvite = answer?.values["intent"] === "invite";
  const value = fieldValues(isInvite ? answer : undefined, { role: "editor" });
  return (
    <div className="stack stack-7">
      <PageHeader
        title={t("membership.members.title")}
        lead={t("membership.members.lead")}
        crumbs={participantCrumbs(t, view)}
      />
      <ErrorSummary errors={errors} general={general} />
      {view.done && !answer && (
        <Notice tone="ok" live>
          <p>{t(`membership.members.done.${view.done}`)}</p>
        </Notice>
      )}
      <MemberTable members={view.members} canManage={view.canManage} />
      {view.invitations.length > 0 && (
        <section className="stack" aria-labelledby="open">
          <h2 id="open">{t("membership.open.title")}</h2>
          <InvitationTable invitations={view.invitations} />
        </section>
      )}
      {view.canManage && (
        <section className="narrow stack" aria-labelledby="invite">
          <h2 id="invite">{t("membership.invite.title")}</h2>
          <InviteForm errors={isInvite ? errors : {}} value={value} />
        </section>
      )}
      <section className="narrow stack" aria-labelledby="leave">
        <h2 id="leave">{t("membership.members.leave-title")}</h2>
        {view.isLastOwner ? (
          <p>{t("membership.members.last-owner")}</p>
        ) : (
          <Form secondary className="stack">
            <input type="hidden" name="intent" value="leave" />
            <p>{t("membership.members.leave-text")}</p>
            <Button kind="warning" confirm={t("membership.members.leave-sure")}>
              {t("membership.members.leave")}
            </Button>
          </Form>
        )}
      </section>
    </div>
  );
}
