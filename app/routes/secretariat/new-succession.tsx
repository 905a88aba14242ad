import { useActionData, useLoaderData } from "@remix-run/react";
import { fieldValues } from "../../components/acts/field-values";
import { titled } from "../../components/account/page-meta";
import { OfficerPage } from "../../components/layout/officer-page";
import { formProblems } from "../../components/form/errors";
import type { RouteHandle } from "../../components/layout/root-view";
import { SuccessionForm } from "../../components/successions/succession-form";
import { secretariatSections } from "../../domain/permissions/sections";
import { proposeSuccession } from "../../domain/succession/propose.server";
import { successionForm } from "../../domain/succession/schema.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("succession.new");

export const loader = pageLoader(
  { can: "succession.propose", cache: "none" },
  ({ ctx }) => ({ pages: secretariatSections(ctx.actor), now: ctx.now }),
);

export const action = pageAction(
  { schema: successionForm, can: "succession.propose" },
  async ({ ctx, input }) => {
    const id = await proposeSuccession(ctx, input);
    return {
      to: url("succession", { lang: ctx.locale, id }, { done: "proposed" }),
    };
  },
);

export default function NewSuccession() {
  const t = useT();
  const { pages, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problems = formProblems(t, answer);
  return (
    <OfficerPage
      pages={pages}
      title={t("succession.new")}
      lead={t("succession.new-lead")}
      list={{
        label: t("succession.title"),
        href: url("successions", { lang: t.locale }),
      }}
      problems={problems}
    >
      <SuccessionForm
        now={now}
        errors={problems.errors}
        value={fieldValues(answer, {})}
      />
    </OfficerPage>
  );
}
