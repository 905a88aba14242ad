import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { OfficerPage } from "../../components/layout/officer-page";
import { fieldValues } from "../../components/acts/field-values";
import { formProblems } from "../../components/form/errors";
import { GraduationForm } from "../../components/graduations/graduation-form";
import type { RouteHandle } from "../../components/layout/root-view";
import { enterGraduation } from "../../domain/graduation/enter.server";
import {
  graduationForm,
  newGraduationQuery,
} from "../../domain/graduation/schema.server";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("graduation.new");

export const loader = pageLoader(
  { query: newGraduationQuery, can: "graduation.enter", cache: "none" },
  ({ ctx, query }) => ({
    pages: secretariatSections(ctx.actor),
    area: query.area ?? null,
  }),
);

export const action = pageAction(
  { schema: graduationForm, can: "graduation.enter" },
  async ({ ctx, input }) => {
    const id = await enterGraduation(ctx, input);
    return {
      to: url("graduation", { lang: ctx.locale, id }, { done: "entered" }),
    };
  },
);

export default function NewGraduation() {
  const t = useT();
  const { pages, area } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problems = formProblems(t, answer);
  return (
    <OfficerPage
      pages={pages}
      title={t("graduation.new")}
      lead={t("graduation.new-lead")}
      list={{
        label: t("graduation.title"),
        href: url("graduations", { lang: t.locale }),
      }}
      problems={problems}
    >
      <GraduationForm
        errors={problems.errors}
        value={fieldValues(answer, { area })}
      />
    </OfficerPage>
  );
}
