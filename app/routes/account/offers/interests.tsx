import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { Button, Buttons } from "../../../components/form/button";
import { Checkbox } from "../../../components/form/checkbox";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { TextArea } from "../../../components/form/text-area";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { InterestText } from "../../../components/offer/interest-text";
import { InsetText } from "../../../components/ui/inset-text";
import { Name } from "../../../components/ui/name";
import { LanguageField } from "../../../components/writing/language-field";
import { valueReader } from "../../../components/writing/part-values";
import { TopicField } from "../../../components/writing/topic-field";
import { interestForm } from "../../../domain/offer/forms.server";
import {
  declareInterest,
  getInterests,
  withdrawInterest,
} from "../../../domain/offer/interest.server";
import { limits } from "../../../domain/offer/limits";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { participantParams } from "../participants/params.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("offer.interest.title");

export const loader = pageLoader(
  { params: participantParams, can: "participant.read_own", cache: "none" },
  ({ ctx, params: { id } }) => getInterests(ctx, id),
);

export const action = pageAction(
  { params: participantParams, schema: interestForm, can: "interest.declare" },
  async ({ ctx, params: { id }, input }) => {
    if (input.do === "declare") await declareInterest(ctx, id, input);
    else await withdrawInterest(ctx, id, input.interest);
    return { to: url("interests", { lang: ctx.locale, id }) };
  },
);

export default function Interests() {
  const t = useT();
  const lang = t.locale;
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { one, all } = valueReader(answer?.values ?? { lang });
  return (
    <div className="stack stack-7">
      <PageHeader
        title={t("offer.interest.title")}
        crumbs={[
          ...accountCrumbs(t),
          {
            label: view.name.text,
            href: url("myParticipant", { lang, id: view.id }),
          },
        ]}
        eyebrow={<Name {...view.name} />}
        lead={t("offer.interest.lead")}
        pillar="assistance"
      />
      <ErrorSummary errors={errors} general={general} />
      {view.interests.map((interest) => (
        <section key={interest.id} className="stack">
          <InterestText interest={interest} />
          {view.canDeclare &&
            (interest.status === "submitted" ||
              interest.status === "published") && (
              <Form secondary>
                <input type="hidden" name="do" value="withdraw" />
                <input type="hidden" name="interest" value={interest.id} />
                <Button kind="secondary" small confirm={t("offer.sure")}>
                  {t("offer.interest.withdraw")}
                </Button>
              </Form>
            )}
        </section>
      ))}
      {!view.isCompany && (
        <InsetText>{t("offer.error.interest-company")}</InsetText>
      )}
      {view.canDeclare ? (
        <section className="stack" aria-labelledby="declare">
          <h2 id="declare">{t("offer.interest.declare")}</h2>
          <Form>
            <input type="hidden" name="do" value="declare" />
            <TopicField error={errors["topics"]} values={all("topics")} />
            <TextArea
              name="text"
              label={t("offer.interest.text")}
              hint={t("offer.interest.text-hint")}
              error={errors["text"]}
              value={one("text")}
              maxLength={limits.interest}
              rows={5}
            />
            <LanguageField
              error={errors["lang"]}
              value={one("lang")}
              hint={t("offer.interest.lang-hint")}
            />
            <Checkbox
              name="noConditions"
              label={t("offer.interest.no-conditions")}
              error={errors["noConditions"]}
              checked={one("noConditions") === "yes"}
              value="yes"
            />
            <Buttons>
              <Button>{t("offer.interest.send")}</Button>
            </Buttons>
          </Form>
        </section>
      ) : (
        <Form>{null}</Form>
      )}
    </div>
  );
}
