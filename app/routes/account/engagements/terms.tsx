import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { Signatures } from "../../../components/engagement/signatures";
import { TermsForm } from "../../../components/engagement/terms-form";
import { TermsView } from "../../../components/engagement/terms-view";
import { useWork } from "../../../components/engagement/use-work";
import { WorkFrame } from "../../../components/engagement/work-frame";
import { Button, Buttons } from "../../../components/form/button";
import { Form } from "../../../components/form/form";
import type { RouteHandle } from "../../../components/layout/root-view";
import { ProveNotice } from "../../../components/secretariat/prove-notice";
import { Notice } from "../../../components/ui/notice";
import { getTerms } from "../../../domain/engagement/get-work.server";
import {
  doneQuery,
  termsAction,
  workParams,
} from "../../../domain/engagement/schema.server";
import { saveTerms, signTerms } from "../../../domain/engagement/terms.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("engagement.part.terms");

export const loader = pageLoader(
  {
    params: workParams,
    query: doneQuery,
    can: "engagement.read",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    ...(await getTerms(ctx, id)),
    done: query.done ?? null,
  }),
);

/** The proof of identity is asked in the operation, so that nothing typed is lost. */
export const action = pageAction(
  { params: workParams, schema: termsAction, can: "engagement.work" },
  async ({ ctx, params: { id }, input }) => {
    const { locale: lang } = ctx;
    if (input.do === "sign") {
      await signTerms(ctx, id, input.revision);
      return { to: url("engagementTerms", { lang, id }, { done: "signed" }) };
    }
    const { do: _save, ...given } = input;
    await saveTerms(ctx, id, given);
    return { to: url("engagementTerms", { lang, id }, { done: "saved" }) };
  },
);

export default function Terms() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const work = useWork(answer);
  const { t, errors, general } = work;
  const { head, terms, lang, revision, signatures, mayEdit, done } = view;
  const isOvertaken = answer?.error?.code === "engagement.error.terms-changed";
  const wasSigning = answer?.values["do"] === "sign";
  const ownSigned = signatures.some(
    ({ side, at }) => side === head.side && at !== null,
  );
  const missing = Object.keys(view.problems).length;
  return (
    <WorkFrame
      head={head}
      title={t("engagement.part.terms")}
      lead={t("engagement.terms.lead")}
      errors={wasSigning ? {} : errors}
      general={general}
      saved={
        (done === "signed" || done === "saved") &&
        !answer &&
        t(`engagement.saved.${done}`)
      }
    >
      {isOvertaken && (
        <Notice tone="warn" title={t("engagement.terms.overtaken")} />
      )}
      <section className="stack" aria-labelledby="now">
        <h2 id="now">{t("engagement.terms.now", { revision })}</h2>
        <TermsView terms={terms} lang={lang} />
      </section>
      <section className="stack" aria-labelledby="sign">
        <h2 id="sign">{t("engagement.terms.signatures")}</h2>
        <Signatures signatures={signatures} />
        {mayEdit && missing > 0 && (
          <p>{t("engagement.terms.missing", { count: missing })}</p>
        )}
        {mayEdit && missing === 0 && !ownSigned && (
          <>
            {view.needsProof && (
              <ProveNotice
                back={url("engagementTerms", { lang: t.locale, id: head.id })}
                isAnswered={false}
              />
            )}
            {!view.needsProof && (
              <Form
                secondary
                className="stack"
                label={t("engagement.terms.sign")}
              >
                <input type="hidden" name="do" value="sign" />
                <input type="hidden" name="revision" value={String(revision)} />
                <p>{t("engagement.terms.sign-means")}</p>
                <Buttons>
                  <Button>{t("engagement.terms.sign")}</Button>
                </Buttons>
              </Form>
            )}
          </>
        )}
      </section>
      {mayEdit && (
        <section className="stack" aria-labelledby="change">
          <h2 id="change">{t("engagement.terms.change")}</h2>
          <p>{t("engagement.terms.change-means")}</p>
          <TermsForm
            terms={terms}
            lang={lang}
            seen={revision}
            work={wasSigning ? { ...work, isAnswered: false } : work}
          />
        </section>
      )}
    </WorkFrame>
  );
}
