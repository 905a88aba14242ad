import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../components/account/page-meta";
import { fieldValues } from "../../components/acts/field-values";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { DisputeForm } from "../../components/instruments/dispute-form";
import { PartyTable } from "../../components/instruments/party-table";
import { SaidList } from "../../components/instruments/said-list";
import { StateSentence } from "../../components/instruments/state-sentence";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { Name } from "../../components/ui/name";
import { decideDispute } from "../../domain/instrument/decide.server";
import { getForOfficer } from "../../domain/instrument/disputes.server";
import { disputeForm } from "../../domain/instrument/schema.server";
import { idSchema } from "../../domain/kernel/ids";
import { pickText } from "../../domain/kernel/localized";
import { isAuthorized } from "../../domain/permissions/authorize";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("instrument.officers-title");

const params = z.object({ id: idSchema });

export const loader = pageLoader(
  { params, can: "instrument.oversee", cache: "none" },
  async ({ ctx, params: { id } }) => ({
    pages: secretariatSections(ctx.actor),
    mayDecide: isAuthorized(ctx.actor, "instrument.decide", undefined),
    page: await getForOfficer(ctx, id),
  }),
);

export const action = pageAction(
  { params, schema: disputeForm, can: "instrument.decide" },
  async ({ ctx, params: { id }, input }) => {
    await decideDispute(ctx, id, input);
    return { to: url("dispute", { lang: ctx.locale, id }) };
  },
);

export default function Dispute() {
  const t = useT();
  const lang = t.locale;
  const { pages, page, mayDecide } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const title = pickText(page.view.titles, lang);
  return (
    <div className="stack stack-5">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={<Name lang={title?.lang} text={title?.text ?? page.view.id} />}
        crumbs={[
          {
            label: t("instrument.officers-title"),
            href: url("disputes", { lang }),
          },
        ]}
        lead={<StateSentence line={page.view} />}
      >
        <p>
          <a href={url("instrument", { lang, id: page.view.id })}>
            {t("instrument.public-page")}
          </a>
        </p>
      </PageHeader>
      <ErrorSummary errors={errors} general={general} />
      <PartyTable parties={page.view.parties} />
      <SaidList page={page} />
      {mayDecide && (
        <DisputeForm
          page={page}
          errors={errors}
          value={fieldValues(answer, {})}
        />
      )}
    </div>
  );
}
