import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { AmendmentBox } from "../../../components/engagement/amendment-box";
import { FormerTerms } from "../../../components/engagement/former-terms";
import { MissingTerms } from "../../../components/engagement/missing-terms";
import { SignForm } from "../../../components/engagement/sign-form";
import { Signatures } from "../../../components/engagement/signatures";
import { TermsForm } from "../../../components/engagement/terms-form";
import { TermsView } from "../../../components/engagement/terms-view";
import { useWork } from "../../../components/engagement/use-work";
import { WorkFrame } from "../../../components/engagement/work-frame";
import { ButtonLink, Buttons } from "../../../components/form/button";
import type { RouteHandle } from "../../../components/layout/root-view";
import { Notice } from "../../../components/ui/notice";
import {
  endAmendment,
  signAmendment,
} from "../../../domain/engagement/amend.server";
import { getTerms } from "../../../domain/engagement/get-terms.server";
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
    done: termsDone.find((one) => one === query.done) ?? null,
  }),
);

const termsDone = ["signed", "saved", "proposed", "ended"] as const;
const steps = {
  sign: signTerms,
  "sign-amendment": signAmendment,
  "end-amendment": endAmendment,
};

/** The proof of identity is asked in the operation, so that nothing typed is lost. */
export const action = pageAction(
  { params: workParams, schema: termsAction, can: "engagement.work" },
  async ({ ctx, params: { id }, input }) => {
    const { locale: lang } = ctx;
    const to = (done: (typeof termsDone)[number]) => ({
      to: url("engagementTerms", { lang, id }, { done }),
    });
    if (input.do !== "save") {
      await steps[input.do](ctx, id, input.revision);
      return to(input.do === "end-amendment" ? "ended" : "signed");
    }
    const { do: _save, ...given } = input;
    await saveTerms(ctx, id, given);
    return to("saved");
  },
);

export default function Terms() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const work = useWork(answer);
  const { t, errors, general } = work;
  const { head, terms, lang, revision, signatures, mayEdit, proposed } = view;
  const isOvertaken = answer?.error?.code === "engagement.error.terms-changed";
  const wasSigning = answer !== undefined && answer.values["do"] !== "save";
  const ownSigned = signatures.some(
    ({ side, at }) => side === head.side && at !== null,
  );
  const isMissing = Object.keys(view.problems).length > 0;
  return (
    <WorkFrame
      head={head}
      title={t("engagement.part.terms")}
      lead={t("engagement.terms.lead")}
      errors={wasSigning ? {} : errors}
      general={general}
      saved={
        view.done !== null && !answer && t(`engagement.saved.${view.done}`)
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
        {mayEdit && isMissing && <MissingTerms problems={view.problems} />}
        {mayEdit && !isMissing && !ownSigned && (
          <SignForm
            id={head.id}
            revision={revision}
            needsProof={view.needsProof}
          />
        )}
        {view.mayAmend && proposed === null && (
          <>
            <p>{t("engagement.amend.means")}</p>
            <Buttons>
              <ButtonLink
                kind="secondary"
                href={url("engagementAmendment", {
                  lang: t.locale,
                  id: head.id,
                })}
              >
                {t("engagement.amend.title")}
              </ButtonLink>
            </Buttons>
          </>
        )}
      </section>
      {proposed && <AmendmentBox proposed={proposed} view={view} />}
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
      <FormerTerms former={view.former} />
    </WorkFrame>
  );
}
