import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { TextArea } from "../../components/form/text-area";
import { PageHeader } from "../../components/layout/page-header";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { InterestText } from "../../components/offer/interest-text";
import { EmptyState } from "../../components/ui/empty-state";
import { Name } from "../../components/ui/name";
import { interestScreenForm } from "../../domain/offer/forms.server";
import {
  listInterestDesk,
  screenInterest,
} from "../../domain/offer/interest.server";
import { may } from "../../domain/permissions/authorize";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("offer.interest.desk-title");

export const loader = pageLoader(
  { can: "exchange.oversee", cache: "none" },
  async ({ ctx }) => ({
    pages: secretariatSections(ctx.actor),
    mayScreen: may(ctx.actor, "interest.handle"),
    interests: await listInterestDesk(ctx),
  }),
);

export const action = pageAction(
  { schema: interestScreenForm, can: "interest.handle" },
  async ({ ctx, input }) => {
    await screenInterest(ctx, input.interest, input.do, input.reason);
    return { to: url("interestDesk", { lang: ctx.locale }) };
  },
);

export default function InterestDesk() {
  const t = useT();
  const { pages, mayScreen, interests } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const wrong = answer?.values["interest"];
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={t("offer.interest.desk-title")}
        lead={t("offer.interest.desk-lead")}
        crumbs={[
          {
            label: t("offer.desk.title"),
            href: url("offerDesk", { lang: t.locale }),
          },
        ]}
      />
      <ErrorSummary errors={errors} general={general} />
      {interests.length === 0 && (
        <EmptyState title={t("offer.interest.desk-empty")} />
      )}
      {interests.map((one) => (
        <section key={one.id} className="stack" aria-labelledby={one.id}>
          <h2 id={one.id}>
            <Name {...one.by} />
          </h2>
          <InterestText interest={one} />
          {mayScreen && (
            <Form secondary className="stack">
              <input type="hidden" name="interest" value={one.id} />
              <TextArea
                id={`reason-${one.id}`}
                name="reason"
                label={t("offer.interest.reason")}
                error={wrong === one.id ? errors["reason"] : undefined}
                rows={2}
                maxLength={2000}
                optional
              />
              <Buttons>
                <Button name="do" value="publish">
                  {t("offer.interest.publish")}
                </Button>
                <Button kind="secondary" name="do" value="decline">
                  {t("offer.interest.decline")}
                </Button>
              </Buttons>
            </Form>
          )}
        </section>
      ))}
    </div>
  );
}
