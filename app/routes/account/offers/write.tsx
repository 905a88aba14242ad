import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { AutosaveNote } from "../../../components/form/autosave-note";
import { Button, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { useRoot } from "../../../components/layout/use-root";
import { FormPart } from "../../../components/offer/form-part";
import { MeansFields } from "../../../components/offer/means-fields";
import { OvertakenOffer } from "../../../components/offer/overtaken-offer";
import { useOffer } from "../../../components/offer/use-offer";
import { WhatFields } from "../../../components/offer/what-fields";
import { WhomFields } from "../../../components/offer/whom-fields";
import { Notice } from "../../../components/ui/notice";
import {
  offerParams,
  writeForm,
  writeQuery,
} from "../../../domain/offer/forms.server";
import { getOwnOffer } from "../../../domain/offer/get-own.server";
import { saveOffer } from "../../../domain/offer/save.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { formatTime } from "../../../i18n/format";
import { url } from "../../../urls";
import { stayIf } from "../practices/writing.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("offer.write.title");

export const loader = pageLoader(
  {
    params: offerParams,
    query: writeQuery,
    can: "offer.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id }, query: { show }, scope }) => {
    const offer = await getOwnOffer(ctx, id);
    const steps = url("offerSteps", { lang: ctx.locale, id });
    stayIf(offer.canEdit, scope, steps);
    return { offer, show };
  },
);

export const action = pageAction(
  { params: offerParams, schema: writeForm, can: "offer.edit" },
  async ({ ctx, params: { id }, input }) => {
    const missing = await saveOffer(ctx, id, input);
    const lang = ctx.locale;
    if (input._autosave !== undefined) return { view: "saved" as const };
    const isWhole = Object.keys(missing).length === 0;
    if (input._add !== undefined) {
      return { to: `${url("writeOffer", { lang, id })}#excluded` };
    }
    return {
      to:
        isWhole || input._later !== undefined
          ? url("offerSteps", { lang, id })
          : url("writeOffer", { lang, id }, { show: "all" }),
    };
  },
);

export default function WriteOffer() {
  const { offer, show } = useLoaderData<typeof loader>();
  const writing = useOffer(offer, show, useActionData<typeof action>());
  const { path } = useRoot();
  const { t } = writing;
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("offer.write.title")}
        crumbs={[
          ...accountCrumbs(t),
          {
            label: offer.content.title || t("offer.untitled"),
            href: url("offerSteps", { lang: t.locale, id: offer.id }),
          },
        ]}
        lead={t("offer.write.lead")}
        pillar="assistance"
      />
      <ErrorSummary errors={writing.summary} general={writing.general} />
      {writing.isSaved && (
        <Notice tone="ok">{t("offer.saved-incomplete")}</Notice>
      )}
      {writing.isOvertaken && (
        <OvertakenOffer offer={offer} writing={writing} />
      )}
      <Form action={path}>
        <input type="hidden" name="seen" value={writing.seen} />
        <FormPart id="what" title={t("offer.part.what")} />
        <WhatFields writing={writing} />
        <FormPart id="excluded" title={t("offer.part.whom")} />
        <WhomFields writing={writing} />
        <p>
          <Button kind="secondary" name="_add" value="1" small>
            {t("offer.add-excluded")}
          </Button>
        </p>
        <FormPart id="means" title={t("offer.part.means")} />
        <MeansFields writing={writing} isCompany={offer.isCompany} />
        <Buttons>
          <Button>{t("offer.write.save")}</Button>
          <Button kind="secondary" name="_later" value="1">
            {t("writing.save-later")}
          </Button>
        </Buttons>
        {!writing.isOvertaken && (
          <AutosaveNote
            saved={t("writing.autosave.saved", {
              at: formatTime(t.locale, offer.saved.at),
            })}
            conflict={t("writing.autosave.conflict")}
            failed={t("writing.autosave.failed")}
          />
        )}
      </Form>
    </div>
  );
}
