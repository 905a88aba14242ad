import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { OfficerPage } from "../../components/layout/officer-page";
import { typed } from "../../components/account/typed";
import { ClaimFields } from "../../components/claims/claim-fields";
import { Button, Buttons } from "../../components/form/button";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import type { RouteHandle } from "../../components/layout/root-view";
import { begunClaim, newClaimQuery } from "../../domain/claim/begin.server";
import { addClaim } from "../../domain/claim/change.server";
import { claimForm } from "../../domain/claim/schema.server";
import { dayOf } from "../../domain/kernel/clock";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("claim.form.new");

export const loader = pageLoader(
  {
    query: newClaimQuery,
    can: "claim.edit",
    cache: "none",
  },
  ({ ctx, query }) => ({
    // A list of signatories names governments; a claim begins with the name.
    begun: begunClaim(query.name),
    pages: secretariatSections(ctx.actor),
    today: dayOf(ctx.now),
  }),
);

export const action = pageAction(
  { schema: claimForm, can: "claim.edit" },
  async ({ ctx, input }) => {
    const id = await addClaim(ctx, input);
    const lang = ctx.locale;
    return { to: url("claim", { lang, id }, { done: "added" }) };
  },
);

export default function NewClaim() {
  const t = useT();
  const { pages, today, begun } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problems = formProblems(t, answer);
  return (
    <OfficerPage
      pages={pages}
      title={t("claim.form.new")}
      list={{
        label: t("claim.desk.title"),
        href: url("claims", { lang: t.locale }),
      }}
      problems={problems}
    >
      <Form className="narrow">
        <ClaimFields
          errors={problems.errors}
          value={(name) =>
            typed(answer, name) ?? { ...begun, seenOn: today }[name]
          }
          today={today}
        />
        <Buttons>
          <Button>{t("claim.form.save")}</Button>
        </Buttons>
      </Form>
    </OfficerPage>
  );
}
